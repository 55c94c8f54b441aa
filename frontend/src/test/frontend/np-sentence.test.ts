import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../main/frontend/figures/np-counters.js';
import '../../main/frontend/figures/np-scores.js';
import '../../main/frontend/sentence/np-sentence.js';
import { FakeSocket } from './fake-socket.js';
import { SMALL_ARRAYS, SMALL_FRAME, SMALL_SCENE, jsonMessage } from './text-messages.js';

const answer = (text: string, contribution: number) => ({
    ...SMALL_FRAME,
    sentence: {
        text,
        attribution: 'EXACT',
        output: 1,
        decision: 1,
        answers: [0.25, 0.75],
        tokens: [
            { start: 0, end: 2, term: '정말', contribution },
            { start: 3, end: 5, term: '최고', contribution: 0.5 },
            { start: 6, end: 7, term: '흠' },
        ],
    },
});

let run = 0;

beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', FakeSocket);
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
    FakeSocket.opened = [];
    run++;
});

afterEach(() => {
    document.body.replaceChildren();
    vi.runAllTimers();
    vi.unstubAllGlobals();
    vi.useRealTimers();
});

async function shown<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
): Promise<ShadowRoot> {
    const element = document.createElement(name);
    Object.assign(element, { runId: `run ${run}`, ...properties });
    document.body.append(element);
    await vi.advanceTimersByTimeAsync(1);
    FakeSocket.last.onopen?.();
    const { shadowRoot } = element;
    if (shadowRoot === null) {
        throw new Error(`${name} must be rendered`);
    }
    return shadowRoot;
}

const receive = async (...messages: ArrayBuffer[]) => {
    messages.forEach((data) => FakeSocket.last.onmessage?.({ data }));
    await vi.advanceTimersByTimeAsync(20);
};
const words = (root: ShadowRoot, selector: string) =>
    Array.from(root.querySelectorAll(selector), (part) => part.textContent.trim());
const sentences = () =>
    FakeSocket.last.sent.filter((message) => (message as { type: string }).type === 'sentence');

describe('the field for a sentence', () => {
    const type = (root: ShadowRoot, text: string) => {
        const field = root.querySelector('textarea');
        if (field !== null) {
            field.value = text;
            field.dispatchEvent(new Event('input'));
        }
    };

    it('asks for its first text as soon as the stream is open', async () => {
        await shown('np-sentence', { sentence: '정말 최고' });
        expect(sentences()).toEqual([{ type: 'sentence', text: '정말 최고' }]);
    });

    it('asks while someone types, and tells the page once that has paused', async () => {
        const root = await shown('np-sentence', {});
        const told: unknown[] = [];
        document.body.addEventListener('np-sentence', (event) =>
            told.push((event as CustomEvent<unknown>).detail),
        );
        type(root, '정');
        type(root, '정말');
        expect(sentences()).toEqual([{ type: 'sentence', text: '정' }]);
        await vi.advanceTimersByTimeAsync(30);
        expect(sentences()).toHaveLength(2);
        expect(told).toEqual([]);
        await vi.advanceTimersByTimeAsync(300);
        expect(told).toEqual([{ text: '정말' }]);
        type(root, ' ');
        expect(sentences().at(-1)).toEqual({ type: 'sentence' });
    });

    it('colours each token, marks what is unknown, and lists the classes', async () => {
        const root = await shown('np-sentence', { sentence: '정말 최고 흠' });
        await receive(
            jsonMessage(3, SMALL_SCENE),
            jsonMessage(4, answer('정말 최고 흠', -0.25), SMALL_ARRAYS),
        );
        const tokens = Array.from(root.querySelectorAll<HTMLElement>('.tokens .token'));
        expect(tokens.map(({ textContent }) => textContent)).toEqual(['정말', '최고', '흠']);
        expect(tokens.map((token) => token.getAttribute('style'))).toEqual([
            'background:rgb(245 147 34 / 28%)',
            'background:rgb(8 119 189 / 55%)',
            null,
        ]);
        expect(tokens[2]?.classList).toContain('unknown');
        expect(words(root, '.answers .name')).toEqual(['부정', '긍정']);
        expect(words(root, '.answers .share')).toEqual(['25.0 %', '75.0 %']);
        expect(words(root, '.decided .name')).toEqual(['긍정']);
    });

    it('reads the result out once, not with each frame of a training', async () => {
        const root = await shown('np-sentence', {
            sentence: '정말 최고 흠',
            texts: { 'text.sentence.spoken': '{0} {1}' },
        });
        await receive(jsonMessage(3, SMALL_SCENE));
        const spoken: string[] = [];
        for (let frame = 0; frame < 60; frame++) {
            const message = answer('정말 최고 흠', frame / 100);
            await receive(jsonMessage(4, { ...message, frame }, SMALL_ARRAYS));
            spoken.push(root.querySelector('.spoken')?.textContent ?? '');
        }
        expect(spoken[0]).toBe('');
        expect(new Set(spoken.slice(1)).size).toBeLessThanOrEqual(2);
        expect(spoken.at(-1)).toBe('긍정 75.0 %');
    });

    it('no longer asks once it has left the page', async () => {
        const root = await shown('np-sentence', { sentence: '정말' });
        root.host.remove();
        expect(sentences().at(-1)).toEqual({ type: 'sentence' });
    });
});

describe('the figures of a text playground', () => {
    it('count the epochs of as many as there are to be', async () => {
        const texts = { 'counters.stepOf': 'of {0}, step {1}', 'counters.epoch': 'Epoch' };
        const root = await shown('np-counters', { texts });
        await receive(jsonMessage(3, SMALL_SCENE), jsonMessage(4, SMALL_FRAME, SMALL_ARRAYS));
        expect(words(root, 'b')).toEqual(['000,004']);
        expect(words(root, 'small')).toEqual(['Epoch', 'of 20, step 37']);
        expect(root.querySelector('.epoch')?.getAttribute('aria-busy')).toBe('true');
    });

    it('are the losses and accuracies of both parts', async () => {
        const root = await shown('np-scores', {});
        await receive(jsonMessage(3, SMALL_SCENE), jsonMessage(4, SMALL_FRAME, SMALL_ARRAYS));
        expect(words(root, 'dd')).toEqual(['0.310', '–', '90.0 %', '80.0 %']);
        expect(words(root, 'dt')[1]).toBe('scores.validationLoss');
    });
});
