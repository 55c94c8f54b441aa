import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeTextFrame } from '../../main/frontend/stream/decode-text-frame.js';
import { decodeTextScene } from '../../main/frontend/stream/decode-text-scene.js';
import { JsonMessage } from '../../main/frontend/stream/json-message.js';
import { RunStream } from '../../main/frontend/stream/run-stream.js';
import { classBands } from '../../main/frontend/stream/text-scene.js';
import { FakeSocket } from './fake-socket.js';
import { goldenBytes } from './golden.js';
import { SMALL_ARRAYS, SMALL_FRAME, SMALL_SCENE, jsonMessage } from './text-messages.js';

const sceneBytes = jsonMessage(3, SMALL_SCENE);
const scene = decodeTextScene(new JsonMessage(sceneBytes));
const frameOf = (head: object, arrays = SMALL_ARRAYS) =>
    decodeTextFrame(new JsonMessage(jsonMessage(4, { ...SMALL_FRAME, ...head }, arrays)), scene);

describe('the scene of a text playground', () => {
    it('holds classes, vocabulary and layers', () => {
        expect(scene.classes).toEqual(['부정', '긍정']);
        expect(scene.vocabulary.groups[1]).toEqual({ first: 11, last: 20, words: ['재미'] });
        expect(scene.layers).toEqual([
            { kind: 'DENSE', units: 2, activation: 'RELU', dropout: 0.5 },
            { kind: 'DENSE', units: 1, activation: 'SIGMOID', dropout: null },
        ]);
    });

    it('says of a text what makes it hard only where that is known', () => {
        expect(scene.shown.texts.map(({ kind }) => kind)).toEqual([null, 'NEGATION', null]);
    });

    it('shows its texts in bands, one a class', () => {
        expect(classBands(scene.shown.texts)).toEqual([
            { label: 0, start: 0, end: 2 },
            { label: 1, start: 2, end: 3 },
        ]);
    });

    it('is refused with a layer of an unknown kind', () => {
        const layers = [{ kind: 'TRANSFORMER', units: 1 }];
        const bytes = jsonMessage(3, { ...SMALL_SCENE, layers });
        expect(() => decodeTextScene(new JsonMessage(bytes))).toThrow('kind must be one of DENSE');
    });
});

describe('a frame of a text playground', () => {
    it('holds counters, scores and the strongest words of each unit', () => {
        const frame = frameOf({});
        expect(frame).toMatchObject({ playing: true, epoch: 4, step: 37, epochs: 20 });
        expect(frame).toMatchObject({ ending: null, bestEpoch: 3, plane: null, sentence: null });
        expect(frame.training).toEqual({ loss: 0.31, accuracy: 0.9 });
        expect(frame.validation).toEqual({ loss: Number.NaN, accuracy: 0.8 });
        expect(frame.words?.units[0]).toEqual({
            excites: [{ word: '최고', weight: 0.5 }],
            inhibits: [{ word: '별로', weight: -0.25 }],
        });
    });

    it('gives each layer its own arrays, with bytes of odd length between floats', () => {
        const frame = frameOf({});
        const [hidden, output] = frame.layers;
        expect(Array.from(frame.groups ?? [])).toEqual([0.5, -0.5, 1, 2]);
        expect(hidden?.weights).toBeNull();
        expect(Array.from(hidden?.activations ?? [])).toEqual([127, 254, 0, 255, 1, 2]);
        expect(hidden?.scale).toBe(2);
        expect(Array.from(output?.weights ?? [])).toEqual([1.5, -2]);
        expect(Array.from(output?.biases ?? [])).toEqual([-1]);
        expect(Array.from(frame.decisions)).toEqual([0, 1, 1]);
    });

    it('reads a sentence with its place in the plane and its unknown words', () => {
        const tokens = [
            { start: 0, end: 2, term: '최고', contribution: 0.5 },
            { start: 3, end: 5, term: '흠' },
        ];
        const answers = [0.25, 0.75];
        const asked = { text: '최고 흠흠', attribution: 'EXACT', output: 1, decision: 1 };
        const point = { name: 'sentencePoint', shape: [2], values: Float32Array.of(1, -2) };
        const { sentence } = frameOf({ sentence: { ...asked, answers, tokens } }, [
            ...SMALL_ARRAYS,
            point,
        ]);
        expect(sentence).toMatchObject({ ...asked, answers, point: [1, -2], states: null });
        expect(sentence?.tokens.map(({ contribution }) => contribution)).toEqual([0.5, null]);
    });

    it('has the hidden states of a recurrent layer, and its plane with cells', () => {
        const asked = { text: '최고', attribution: 'GRADIENT_TIMES_INPUT', output: 1, decision: 0 };
        const bounds = { left: -1, right: 1, bottom: -2, top: 2, agreement: 0.5 };
        const { sentence, plane } = frameOf(
            {
                plane: { ...bounds, explained: [0.75, 0.125] },
                sentence: { ...asked, answers: [0.5, 0.5], tokens: [], states: { layer: 0 } },
            },
            [
                ...SMALL_ARRAYS,
                { name: 'points', shape: [3, 2], values: new Float32Array(6).fill(0.5) },
                { name: 'cells', shape: [60, 80], values: new Uint8Array(4800).fill(1) },
                {
                    name: 'cellConfidences',
                    shape: [60, 80],
                    values: new Uint8Array(4800).fill(200),
                },
                { name: 'states', shape: [2, 3], values: Float32Array.of(1, NaN, 3, 4, 5, 6) },
            ],
        );
        expect(sentence?.states).toEqual({
            layer: 0,
            units: 2,
            values: Float32Array.of(1, NaN, 3, 4, 5, 6),
        });
        expect(plane).toMatchObject({ ...bounds, explained: [0.75, 0.125] });
        expect(plane?.cells.at(-1)).toBe(1);
        expect(plane?.confidences.at(-1)).toBe(200);
    });

    it('has no plane where its cells did not come', () => {
        const plane = { left: 0, right: 1, bottom: 0, top: 1, explained: [1, 0], agreement: 1 };
        expect(frameOf({ plane }).plane).toBeNull();
    });

    it('is refused where an array has another shape than its scene says', () => {
        const arrays = SMALL_ARRAYS.map((array) =>
            array.name === 'weights.1' ? { ...array, shape: [2, 1] } : array,
        );
        expect(() => frameOf({}, arrays)).toThrow('array weights.1 must be 1 x 2, was 2 x 1');
    });

    it('is refused when it is cut short', () => {
        const bytes = jsonMessage(4, SMALL_FRAME, SMALL_ARRAYS);
        expect(() => new JsonMessage(bytes.slice(0, -4))).toThrow(/at least \d+ bytes/);
    });
});

describe('the stream of a text playground', () => {
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
    });

    const receive = (data: ArrayBuffer) => FakeSocket.last.onmessage?.({ data });

    it('hands out scene and frame, and acknowledges after the drawing', () => {
        const heard: string[] = [];
        stream.listen({
            textScene: ({ generation }) => heard.push(`scene ${generation}`),
            textFrame: ({ number }) => heard.push(`frame ${number}`),
            frame: () => heard.push('a frame of the plane'),
        });
        receive(sceneBytes);
        receive(jsonMessage(4, SMALL_FRAME, SMALL_ARRAYS));
        vi.advanceTimersByTime(16);
        expect(heard).toEqual(['scene 5', 'frame 12']);
        expect(FakeSocket.last.sent).toEqual([{ type: 'ack', frame: 12 }]);
    });

    it('acknowledges a frame of another scene without drawing it', () => {
        const textFrame = vi.fn();
        stream.listen({ textFrame });
        receive(sceneBytes);
        receive(jsonMessage(4, { ...SMALL_FRAME, generation: 4 }, SMALL_ARRAYS));
        vi.advanceTimersByTime(16);
        expect(textFrame).not.toHaveBeenCalled();
        expect(FakeSocket.last.sent).toEqual([{ type: 'ack', frame: 12 }]);
    });

    it('tells who comes late nothing of the playground that was there before', () => {
        receive(goldenBytes('scene-v1.bin'));
        receive(sceneBytes);
        vi.advanceTimersByTime(16);
        const scenes = vi.fn();
        const textScenes = vi.fn();
        stream.listen({ scene: scenes, textScene: textScenes });
        expect(scenes).not.toHaveBeenCalled();
        expect(textScenes).toHaveBeenCalledOnce();
    });

    it('asks for a sentence once, again after it connected again, and for its end', () => {
        stream.read('not bad');
        stream.read('not bad');
        FakeSocket.last.onclose?.({ code: 1006 });
        vi.advanceTimersByTime(250);
        FakeSocket.last.onopen?.();
        stream.read(null);
        expect(FakeSocket.opened.map(({ sent }) => sent)).toEqual([
            [{ type: 'sentence', text: 'not bad' }],
            [{ type: 'sentence', text: 'not bad' }, { type: 'sentence' }],
        ]);
    });
});
