import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RUN_GONE, RunStream } from '../../main/frontend/stream/run-stream.js';
import { RunStreams, streamUrl } from '../../main/frontend/stream/run-streams.js';
import { FakeSocket } from './fake-socket.js';
import { goldenBytes } from './golden.js';

const NUMBER = 4000000001;

function setHidden(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
}

describe('the stream of a run', () => {
    let stream: RunStream;

    beforeEach(() => {
        vi.useFakeTimers();
        vi.stubGlobal('WebSocket', FakeSocket);
        vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
        FakeSocket.opened = [];
        stream = new RunStream('ws://host/stream/r');
        FakeSocket.last.onopen?.();
    });

    afterEach(() => {
        stream.close();
        vi.unstubAllGlobals();
        vi.useRealTimers();
        setHidden(false);
    });

    const receive = (name: string) => FakeSocket.last.onmessage?.({ data: goldenBytes(name) });

    it('hands out scene and frame in an animation frame, and acknowledges after the drawing', () => {
        const heard: string[] = [];
        stream.listen({
            scene: ({ generation }) => heard.push(`scene ${generation}`),
            frame: ({ number }) =>
                heard.push(`frame ${number}, ${FakeSocket.last.sent.length} sent`),
        });
        receive('scene-v1.bin');
        receive('frame-v1.bin');
        expect(heard).toEqual([]);
        vi.advanceTimersByTime(16);
        expect(heard).toEqual(['scene 7', `frame ${NUMBER}, 0 sent`]);
        expect(FakeSocket.last.sent).toEqual([{ type: 'ack', frame: NUMBER }]);
    });

    it('draws no frame of another scene, but acknowledges it so that the next one comes', () => {
        const frames = vi.fn();
        stream.listen({ frame: frames });
        receive('scene-regression-v1.bin');
        receive('frame-v1.bin');
        vi.advanceTimersByTime(16);
        expect(frames).not.toHaveBeenCalled();
        expect(FakeSocket.last.sent).toEqual([{ type: 'ack', frame: NUMBER }]);
    });

    it('tells a listener that comes late what is already known', () => {
        receive('scene-v1.bin');
        receive('frame-v1.bin');
        vi.advanceTimersByTime(16);
        const frame = vi.fn();
        stream.listen({ frame });
        expect(frame).toHaveBeenCalledOnce();
    });

    it('connects again after 0.25 s, doubling to 8 s, and starts over once something came', () => {
        const delays = [250, 500, 1000, 2000, 4000, 8000, 8000];
        for (const delay of delays) {
            const before = FakeSocket.opened.length;
            FakeSocket.last.onclose?.({ code: 1006 });
            expect(stream.state).toBe('waiting');
            vi.advanceTimersByTime(delay - 1);
            expect(FakeSocket.opened).toHaveLength(before);
            vi.advanceTimersByTime(1);
            expect(FakeSocket.opened).toHaveLength(before + 1);
        }
        FakeSocket.last.onopen?.();
        receive('scene-v1.bin');
        FakeSocket.last.onclose?.({ code: 1001 });
        vi.advanceTimersByTime(250);
        expect(FakeSocket.opened).toHaveLength(delays.length + 2);
    });

    it('goes on waiting longer where a server accepts it and says nothing', () => {
        FakeSocket.last.onclose?.({ code: 1006 });
        vi.advanceTimersByTime(250);
        FakeSocket.last.onopen?.();
        FakeSocket.last.onclose?.({ code: 4429 });
        vi.advanceTimersByTime(499);
        expect(FakeSocket.opened).toHaveLength(2);
        vi.advanceTimersByTime(1);
        expect(FakeSocket.opened).toHaveLength(3);
    });

    it('asks again for focus and probe after it connected again', () => {
        stream.focus({ layer: 0, unit: 3 });
        stream.probe({ x: 1.5, y: -2 });
        FakeSocket.last.onclose?.({ code: 1006 });
        vi.advanceTimersByTime(250);
        FakeSocket.last.onopen?.();
        expect(FakeSocket.last.sent).toEqual([
            { type: 'focus', layer: 0, unit: 3 },
            { type: 'probe', x: 1.5, y: -2 },
        ]);
    });

    it('asks for a focus once, and for its end without layer and unit', () => {
        stream.focus({ layer: 255, unit: 6 });
        stream.focus({ layer: 255, unit: 6 });
        stream.focus(null);
        expect(FakeSocket.last.sent).toEqual([
            { type: 'focus', layer: 255, unit: 6 },
            { type: 'focus' },
        ]);
    });

    it('says when the page is hidden, and says it again after it connected again', () => {
        setHidden(true);
        FakeSocket.last.onclose?.({ code: 1006 });
        vi.advanceTimersByTime(250);
        FakeSocket.last.onopen?.();
        expect(FakeSocket.opened.map(({ sent }) => sent)).toEqual([
            [{ type: 'visible', visible: false }],
            [{ type: 'visible', visible: false }],
        ]);
    });

    it('does not connect again to a run that is gone', () => {
        const states: string[] = [];
        stream.listen({ state: (state) => states.push(state) });
        FakeSocket.last.onclose?.({ code: RUN_GONE });
        vi.advanceTimersByTime(60_000);
        expect(states).toEqual(['open', 'gone']);
        expect(FakeSocket.opened).toHaveLength(1);
    });

    it('does not connect again once it is closed', () => {
        const socket = FakeSocket.last;
        stream.close();
        socket.onclose?.({ code: 1005 });
        vi.advanceTimersByTime(60_000);
        expect(socket.closed).toBe(true);
        expect(FakeSocket.opened).toHaveLength(1);
    });
});

describe('the streams of a page', () => {
    beforeEach(() => {
        vi.useFakeTimers();
        vi.stubGlobal('WebSocket', FakeSocket);
        FakeSocket.opened = [];
    });

    afterEach(() => {
        vi.unstubAllGlobals();
        vi.useRealTimers();
    });

    it('share one connection a run, until the last component has left for good', () => {
        const streams = new RunStreams((runId) => new RunStream(streamUrl(runId, 'http://h/')));
        const first = streams.acquire('a');
        expect(streams.acquire('a')).toBe(first);
        streams.release('a');
        streams.release('a');
        expect(streams.acquire('a')).toBe(first);
        vi.runAllTimers();
        expect(FakeSocket.last.closed).toBe(false);
        streams.release('a');
        vi.runAllTimers();
        expect(FakeSocket.last.closed).toBe(true);
        expect(FakeSocket.opened).toHaveLength(1);
    });

    it.each([
        ['http://host:8080/', 'ws://host:8080/stream/r%201'],
        ['https://host/base/page?x=1', 'wss://host/base/stream/r%201'],
    ])('lie beside the page %s at %s', (base, url) => {
        expect(streamUrl('r 1', base)).toBe(url);
    });
});
