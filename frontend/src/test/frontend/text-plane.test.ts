import { describe, expect, it } from 'vitest';
import { CLASS_COLOURS, NEUTRAL_LIGHT, BLUE, mix, word } from '../../main/frontend/drawing/rgb.js';
import { decodeTextFrame } from '../../main/frontend/stream/decode-text-frame.js';
import { decodeTextScene } from '../../main/frontend/stream/decode-text-scene.js';
import { JsonMessage } from '../../main/frontend/stream/json-message.js';
import { classMark } from '../../main/frontend/text-plane/class-marks.js';
import { nearestPoint, pointByKey } from '../../main/frontend/text-plane/nearest-point.js';
import { paintDecisions } from '../../main/frontend/text-plane/plane-painter.js';
import {
    factsOf,
    noPlane,
    planeNotice,
    pointSpoken,
} from '../../main/frontend/text-plane/plane-words.js';
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

    it('is as strong in colour as the network is sure, and grey where it guesses', () => {
        const pixels = new Uint32Array(3);
        const cells = Uint8Array.of(1, 1, 0);
        const confidences = Uint8Array.of(254, 127, 127);
        paintDecisions({ cells, confidences }, 2, false, pixels);
        expect([...pixels]).toEqual([
            word(mix(NEUTRAL_LIGHT, BLUE, 0.62)),
            word(NEUTRAL_LIGHT),
            word(NEUTRAL_LIGHT),
        ]);
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
