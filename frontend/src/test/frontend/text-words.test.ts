import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeWordsFrame, decodeWordsScene } from '../../main/frontend/stream/decode-words.js';
import { JsonMessage } from '../../main/frontend/stream/json-message.js';
import { RunStream } from '../../main/frontend/stream/run-stream.js';
import { neighboursSpoken } from '../../main/frontend/text-words/neighbour-list.js';
import { labelAt, labelOf, writtenLabels } from '../../main/frontend/text-words/word-labels.js';
import { planeLabel, planeNotice } from '../../main/frontend/text-words/word-plane-words.js';
import { letterSize } from '../../main/frontend/text-words/words-painter.js';
import { FakeSocket } from './fake-socket.js';
import { jsonMessage } from './text-messages.js';

const sceneHead = {
    generation: 4,
    language: 'ko',
    texts: 480,
    terms: 316,
    window: 5,
    dimensions: 32,
    words: [
        ['영화', 212],
        ['최고', 40],
        ['별로', 20],
    ],
};
const frameHead = {
    frame: 12,
    generation: 4,
    playing: true,
    epoch: 7,
    loss: 2.5,
    plane: { left: -1, right: 1, bottom: -2, top: 2, explained: [0.5, 0.25] },
};
const nearest = [
    { term: '별로', cosine: 0.756, word: 2 },
    { term: '그냥', cosine: -0.25 },
];
const points = { name: 'points', shape: [3, 2], values: Float32Array.of(-1, 2, 0, 0, 1, -2) };
const sceneBytes = jsonMessage(5, sceneHead);
const scene = decodeWordsScene(new JsonMessage(sceneBytes));
const frameOf = (head: object, arrays = [points]) =>
    decodeWordsFrame(new JsonMessage(jsonMessage(6, { ...frameHead, ...head }, arrays)), scene);

describe('the messages of word vectors', () => {
    it('hold the words of the plane with how often they occur', () => {
        expect(scene).toMatchObject({ texts: 480, terms: 316, window: 5, dimensions: 32 });
        expect(scene.words[1]).toEqual({ term: '최고', count: 40 });
    });

    it('hold points, shares, loss, and neighbours that may not be in the plane', () => {
        const frame = frameOf({ chosen: { word: 1, nearest } });
        expect(frame).toMatchObject({ epoch: 7, loss: 2.5, playing: true, number: 12 });
        expect(Array.from(frame.plane.points)).toEqual([-1, 2, 0, 0, 1, -2]);
        expect(frame.plane.explained).toEqual([0.5, 0.25]);
        expect(frame.chosen).toEqual({
            word: 1,
            nearest: [
                { term: '별로', cosine: 0.756, word: 2 },
                { term: '그냥', cosine: -0.25, word: null },
            ],
        });
    });

    it('have no loss before the first epoch has ended, and no neighbours that nobody asked for', () => {
        const frame = frameOf({ loss: undefined });
        expect(frame.loss).toBeNaN();
        expect(frame.chosen).toBeNull();
    });

    it('are refused with a point too few', () => {
        const short = { name: 'points', shape: [2, 2], values: new Float32Array(4) };
        expect(() => frameOf({}, [short])).toThrow('must be 3 x 2, was 2 x 2');
        expect(() => frameOf({}, [])).toThrow('must have points');
    });
});

describe('the stream of word vectors', () => {
    beforeEach(() => {
        vi.stubGlobal('WebSocket', FakeSocket);
        vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
        vi.useFakeTimers();
    });
    afterEach(() => {
        vi.useRealTimers();
        vi.unstubAllGlobals();
    });

    it('hands out scene and frame, and asks for a word again after it was lost', () => {
        const stream = new RunStream('ws://run');
        const heard: string[] = [];
        stream.listen({
            wordsScene: ({ words }) => heard.push(`${words.length} words`),
            wordsFrame: ({ epoch }) => heard.push(`epoch ${epoch}`),
        });
        FakeSocket.last.onopen?.();
        FakeSocket.last.onmessage?.({ data: sceneBytes });
        FakeSocket.last.onmessage?.({ data: jsonMessage(6, frameHead, [points]) });
        vi.runOnlyPendingTimers();
        expect(heard).toEqual(['3 words', 'epoch 7']);
        stream.choose(2);
        stream.choose(2);
        expect(FakeSocket.last.sent).toEqual([
            { type: 'ack', frame: 12 },
            { type: 'word', index: 2 },
        ]);
        FakeSocket.last.onclose?.({ code: 1006 });
        vi.advanceTimersByTime(250);
        FakeSocket.last.onopen?.();
        expect(FakeSocket.last.sent).toEqual([{ type: 'word', index: 2 }]);
        stream.choose(null);
        expect(FakeSocket.last.sent.at(-1)).toEqual({ type: 'word' });
        stream.close();
    });
});

describe('the words in the plane', () => {
    const plot = { width: 200, height: 100 };
    const size = { width: 40, height: 10 };
    const sizes = [size, size, size];
    /** In the middle, 30 pixels to the right of it, and at the left edge. */
    const places = Float32Array.of(0.5, 0.5, 0.65, 0.5, 0, 0.5);
    const written = (first: number[], before: number[]) =>
        writtenLabels(places, sizes, plot, first, new Set(before)).map(({ word }) => word);

    it('give way to more frequent ones that they would cover', () => {
        expect(written([], [])).toEqual([0, 2]);
    });

    it('come first where they are chosen or its neighbours', () => {
        expect(written([1], [])).toEqual([1, 2]);
        expect(written([2, 1], [])).toEqual([2, 1]);
    });

    it('need some room around them, unless they were written before', () => {
        const close = Float32Array.of(0.5, 0.5, 0.71, 0.5);
        const pair = (before: number[]) =>
            writtenLabels(close, [size, size], plot, [], new Set(before)).length;
        expect(pair([])).toBe(1);
        expect(pair([0, 1])).toBe(2);
    });

    it('stay within the plot', () => {
        expect(labelOf(2, places, sizes, plot)).toMatchObject({ x: 20, y: 50 });
        expect(labelOf(3, places, sizes, plot)).toBeNull();
    });

    it('are found under a pixel where they are written', () => {
        const labels = writtenLabels(places, sizes, plot, [], new Set());
        expect(labelAt(labels, 119, 54)).toBe(0);
        expect(labelAt(labels, 121, 54)).toBeNull();
        expect(labelAt(labels, 1, 46)).toBe(2);
    });

    it('are the larger the more often they occur, and smaller on a phone', () => {
        expect(letterSize(100, 100, 800)).toBe(17);
        expect(letterSize(25, 100, 800)).toBe(14);
        expect(letterSize(100, 100, 300)).toBeCloseTo(13.6);
    });
});

describe('what is said of the words', () => {
    it('is how many there are, and how far the training is', () => {
        const texts = { 'words.label': '{0} {1} {2}' };
        expect(planeLabel(texts, scene, frameOf({}))).toBe('3 7 2.500');
    });

    it('is that they lie at random as long as they were not trained', () => {
        const texts = { 'words.start': 'random', 'output.gone': 'gone' };
        expect(planeNotice(texts, 'open', frameOf({ epoch: 0, playing: false }))).toBe('random');
        expect(planeNotice(texts, 'open', frameOf({ epoch: 0 }))).toBeNull();
        expect(planeNotice(texts, 'open', frameOf({ playing: false }))).toBeNull();
        expect(planeNotice(texts, 'gone', null)).toBe('gone');
    });

    it('is the neighbours of a word with their cosines', () => {
        const texts = { 'words.spoken': '{0}: {1}', 'words.none': 'none' };
        expect(neighboursSpoken(texts, scene, { word: 1, nearest: [] })).toBe('최고: none');
        const { chosen } = frameOf({ chosen: { word: 1, nearest } });
        expect(chosen && neighboursSpoken(texts, scene, chosen)).toBe(
            '최고: 별로 0.76, 그냥 −0.25',
        );
    });
});
