import { describe, expect, it } from 'vitest';
import { CLASS_COLOURS, NEUTRAL_LIGHT, BLUE, mix, word } from '../../main/frontend/drawing/rgb.js';
import { decodeTextFrame } from '../../main/frontend/stream/decode-text-frame.js';
import { decodeTextScene } from '../../main/frontend/stream/decode-text-scene.js';
import { JsonMessage } from '../../main/frontend/stream/json-message.js';
import { classMark } from '../../main/frontend/text-plane/class-marks.js';
import { nearestPoint, pointByKey } from '../../main/frontend/text-plane/nearest-point.js';
import {
    FINE_COLUMNS,
    FINE_ROWS,
    decisionColours,
    paintDecisions,
} from '../../main/frontend/text-plane/decision-image.js';
import {
    factsOf,
    noPlane,
    planeNotice,
    pointSpoken,
} from '../../main/frontend/text-plane/plane-words.js';
import { isWrong } from '../../main/frontend/text-plane/plane-painter.js';
import { PointMotion, placesOf } from '../../main/frontend/text-plane/point-motion.js';
import { SMALL_ARRAYS, SMALL_FRAME, SMALL_SCENE, jsonMessage } from './text-messages.js';

const CELLS = 60 * 80;
const scene = decodeTextScene(new JsonMessage(jsonMessage(3, SMALL_SCENE)));
const planeHead = { left: -2, right: 2, bottom: -1, top: 3, explained: [0.7, 0.1], agreement: 1 };
const sentence = {
    text: '최고',
    attribution: 'EXACT',
    output: 1,
    decision: 1,
    answers: [0.25, 0.75],
    tokens: [],
};
const frame = decodeTextFrame(
    new JsonMessage(
        jsonMessage(4, { ...SMALL_FRAME, plane: planeHead, sentence }, [
            ...SMALL_ARRAYS,
            { name: 'points', shape: [3, 2], values: Float32Array.of(-2, 3, 0, 1, 2, -1) },
            { name: 'cells', shape: [60, 80], values: new Uint8Array(CELLS).fill(1) },
            { name: 'cellConfidences', shape: [60, 80], values: new Uint8Array(CELLS).fill(254) },
            { name: 'sentencePoint', shape: [2], values: Float32Array.of(1, 1) },
        ]),
    ),
    scene,
);

describe('the plane of the last hidden layer', () => {
    it('has its points within its bounds, from the upper left corner to the lower right', () => {
        const places = frame.plane && placesOf(frame.plane.points, frame.plane);
        expect(Array.from(places ?? [])).toEqual([0, 0, 0.5, 0.5, 1, 1]);
    });

    it('knows of each text its class, the decision and its probability', () => {
        expect(factsOf(scene, frame, 1)).toEqual({
            text: '안 좋아요',
            truth: 0,
            kind: 'NEGATION',
            decision: 1,
            probability: 0.5,
        });
    });

    it('calls no answer neither right nor wrong', () => {
        expect(isWrong(0, 1)).toBe(true);
        expect(isWrong(0, 0)).toBe(false);
        expect(isWrong(0, 255)).toBe(false);
        const none = { decisions: Uint8Array.of(255), confidences: Uint8Array.of(255) };
        const facts = factsOf(scene, { ...frame, ...none }, 0);
        expect(facts?.probability).toBeNaN();
        const texts = { 'text.plane.point': '{4} {5}' };
        expect(facts && pointSpoken(texts, scene, 0, facts)).toBe('– –');
    });

    it('has the sentence behind the last text, without a true class', () => {
        expect(factsOf(scene, frame, 3)).toMatchObject({
            truth: null,
            decision: 1,
            probability: 0.75,
        });
        expect(factsOf(scene, { ...frame, sentence: null }, 3)).toBeNull();
    });

    it('is read out with everything that is seen', () => {
        const texts = { 'text.plane.point': '{0}/{1} {2} {3} {4} {5}' };
        const facts = factsOf(scene, frame, 1);
        expect(facts && pointSpoken(texts, scene, 1, facts)).toBe('2/3 안 좋아요 부정 긍정 50.0 %');
    });

    it('says why it is missing: no hidden layer, or no numbers', () => {
        const texts = { 'text.plane.none': 'linear', 'text.plane.broken': 'broken' };
        expect(noPlane(texts, scene)).toBe('broken');
        expect(noPlane(texts, { ...scene, layers: scene.layers.slice(1) })).toBe('linear');
    });

    it('warns of a lost connection first, then of a training that broke', () => {
        const texts = { 'output.reconnecting': 'lost', 'output.diverged': 'broken' };
        const broken = { ...frame, ending: 'BROKEN' as const };
        expect(planeNotice(texts, 'waiting', broken)).toBe('lost');
        expect(planeNotice(texts, 'open', broken)).toBe('broken');
        expect(planeNotice(texts, 'open', frame)).toBeNull();
    });
});

describe('the decisions behind the points', () => {
    const colours = decisionColours(2, false);
    const pixels = new Uint32Array(FINE_COLUMNS * FINE_ROWS);
    const grey = word(NEUTRAL_LIGHT);
    const paint = (cells: Uint8Array, confidence: number) => {
        const confidences = new Uint8Array(CELLS).fill(confidence);
        paintDecisions({ cells, confidences }, colours, pixels);
    };

    it('are as strong in colour as the network is sure, and grey where it guesses', () => {
        paint(new Uint8Array(CELLS).fill(1), 254);
        expect(pixels[0]).toBe(word(mix(NEUTRAL_LIGHT, BLUE, 0.62)));
        paint(new Uint8Array(CELLS).fill(1), 127);
        expect(pixels[0]).toBe(grey);
    });

    it('have a smooth border: the colours fade towards each other', () => {
        const cells = Uint8Array.from({ length: CELLS }, (_, cell) => (cell % 80 < 40 ? 0 : 1));
        paint(cells, 254);
        const row = Array.from(pixels.subarray(117, 121));
        const at = (label: number, share: number) => colours[label]?.[Math.round(share * 255)];
        expect(row).toEqual([at(0, 1), at(0, 1 / 3), at(1, 1 / 3), at(1, 1)]);
    });

    it('show the class that most cells around a place vote for', () => {
        const cells = new Uint8Array(CELLS);
        cells[0] = 1;
        paint(cells, 254);
        expect(pixels[0]).toBe(colours[1]?.[255]);
        const between = FINE_COLUMNS + 1;
        expect(pixels[between]).toBe(colours[0]?.[Math.round((5 / 9 - 4 / 9) * 255)]);
    });
});

describe('the classes’ marks', () => {
    it('start with circles and change with each round of the palette', () => {
        expect(classMark(0)).toBe('circle');
        expect(classMark(5)).toBe('circle');
        expect(classMark(6)).toBe('square');
    });

    it('tell 46 classes apart, each by mark and colour', () => {
        const looks = Array.from(
            { length: 46 },
            (_, k) => `${classMark(k)} ${k % CLASS_COLOURS.length}`,
        );
        expect(new Set(looks).size).toBe(46);
    });
});

describe('points on their way', () => {
    it('glide evenly, and start anew from where they are', () => {
        const motion = new PointMotion();
        motion.moveTo(Float32Array.of(0, 0), 1000, false);
        expect([...motion.at(1000)]).toEqual([0, 0]);
        motion.moveTo(Float32Array.of(1, 0), 1000, false);
        expect([...motion.at(1080)]).toEqual([0.5, 0]);
        motion.moveTo(Float32Array.of(0.5, 1), 1080, false);
        expect([...motion.at(1160)]).toEqual([0.5, 0.5]);
        expect(motion.moving(1160)).toBe(true);
        expect([...motion.at(2000)]).toEqual([0.5, 1]);
        expect(motion.moving(2000)).toBe(false);
    });

    it('are there at once where motion is not wanted, or where there are others than before', () => {
        const motion = new PointMotion();
        motion.moveTo(Float32Array.of(0, 0), 0, false);
        motion.moveTo(Float32Array.of(1, 1), 0, true);
        expect([...motion.at(0)]).toEqual([1, 1]);
        motion.moveTo(Float32Array.of(0, 0, 1, 1), 0, false);
        expect([...motion.at(0)]).toEqual([0, 0, 1, 1]);
    });
});

describe('a point on the plane', () => {
    const size = { width: 100, height: 100 };
    const places = Float32Array.of(0.1, 0.5, 0.5, 0.5, 0.6, 0.9, 0.9, 0.5);

    it('is found by the nearest pixel within reach', () => {
        expect(nearestPoint(places, 53, 50, size)).toBe(1);
        expect(nearestPoint(places, 30, 50, size)).toBeNull();
    });

    it('is reached by arrow keys, first the one in the middle', () => {
        expect(pointByKey('ArrowRight', null, places, size)).toBe(1);
        expect(pointByKey('ArrowRight', 1, places, size)).toBe(3);
        expect(pointByKey('ArrowDown', 1, places, size)).toBe(2);
        expect(pointByKey('ArrowLeft', 1, places, size)).toBe(0);
        expect(pointByKey('ArrowLeft', 0, places, size)).toBe(0);
        expect(pointByKey('a', 0, places, size)).toBeNull();
    });
});
