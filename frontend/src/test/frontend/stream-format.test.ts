import { describe, expect, it } from 'vitest';
import { decodeFrame, generationOf, numberOf } from '../../main/frontend/stream/decode-frame.js';
import { decodeScene, kindOf } from '../../main/frontend/stream/decode-scene.js';
import { goldenBytes, goldenJson } from './golden.js';

interface Pattern {
    cells: number;
    start: number;
    step: number;
}

interface Expected {
    scene: {
        generation: number;
        text: Record<string, unknown>;
        points: number[][];
        inputMaps: Pattern[];
    };
    frame: {
        playing: boolean;
        diverged: boolean;
        frame: number;
        generation: number;
        epoch: number;
        step: number;
        trainLoss: number;
        testLoss: number;
        trainScore: number | null;
        testScore: number | null;
        trainConfusion?: number[][];
        testConfusion?: number[][];
        layers: {
            weights: number[][];
            biases: number[];
            weightGradients: number[][];
            biasGradients: number[];
        }[];
        smallMaps: Pattern[];
        outputMaps: Pattern[];
        focus: { layer: number; unit: number; map: Pattern } | null;
        probe: { x: number; y: number; outputs: number[]; activation: number | null } | null;
    };
}

const cellsOf = ({ cells, start, step }: Pattern): number[] =>
    Array.from({ length: cells }, (_, k) => (start + step * k) % 256);
const orNaN = (value: number | null): number => value ?? Number.NaN;
const numbers = (values: Iterable<number>): number[] => Array.from(values);

describe.each(['', '-regression'])('the golden bytes%s', (suffix) => {
    const expected = goldenJson(`expected${suffix}-v1.json`) as Expected;
    const sceneBytes = goldenBytes(`scene${suffix}-v1.bin`);
    const frameBytes = goldenBytes(`frame${suffix}-v1.bin`);
    const scene = decodeScene(sceneBytes);
    const frame = decodeFrame(frameBytes, scene);

    it('name their kinds, generation and number before they are decoded', () => {
        expect(kindOf(sceneBytes)).toBe(1);
        expect(kindOf(frameBytes)).toBe(2);
        expect(generationOf(frameBytes)).toBe(expected.frame.generation);
        expect(numberOf(frameBytes)).toBe(expected.frame.frame);
    });

    it('give the scene that both sides agreed on', () => {
        const { generation, points, inputMaps, ...text } = scene;
        expect(generation).toBe(expected.scene.generation);
        expect(text).toEqual(expected.scene.text);
        expect(numbers(points)).toEqual(expected.scene.points.flat());
        expect(numbers(inputMaps)).toEqual(expected.scene.inputMaps.flatMap(cellsOf));
    });

    it('give the counters, losses and confusion matrices', () => {
        const { playing, diverged, epoch, step } = expected.frame;
        expect(frame).toMatchObject({ playing, diverged, epoch, step });
        const { trainLoss, testLoss, trainScore, testScore } = expected.frame;
        expect(frame.scores).toEqual({
            trainLoss,
            testLoss,
            trainScore: orNaN(trainScore),
            testScore: orNaN(testScore),
        });
        expect(frame.confusion && numbers(frame.confusion.train)).toEqual(
            expected.frame.trainConfusion?.flat() ?? null,
        );
        expect(frame.confusion && numbers(frame.confusion.test)).toEqual(
            expected.frame.testConfusion?.flat() ?? null,
        );
    });

    it('give every weight, bias and gradient', () => {
        const layers = frame.layers.map((layer) => ({
            weights: numbers(layer.weights),
            biases: numbers(layer.biases),
            weightGradients: numbers(layer.weightGradients),
            biasGradients: numbers(layer.biasGradients),
        }));
        expect(layers).toEqual(
            expected.frame.layers.map((layer) => ({
                ...layer,
                weights: layer.weights.flat(),
                weightGradients: layer.weightGradients.flat(),
            })),
        );
    });

    it('give every map, the focus and the probe', () => {
        expect(frame.layers.flatMap((layer) => numbers(layer.maps))).toEqual(
            expected.frame.smallMaps.flatMap(cellsOf),
        );
        expect(frame.outputs.map(numbers)).toEqual(expected.frame.outputMaps.map(cellsOf));
        const { focus, probe } = expected.frame;
        expect(frame.focus && { ...frame.focus, map: numbers(frame.focus.map) }).toEqual(
            focus && { ...focus, map: cellsOf(focus.map) },
        );
        expect(frame.probe && { ...frame.probe, outputs: numbers(frame.probe.outputs) }).toEqual(
            probe && {
                x: probe.x,
                y: probe.y,
                outputs: probe.outputs,
                unit: orNaN(probe.activation),
            },
        );
    });

    it('keep weights as views into the message', () => {
        expect(frame.layers[0]?.weights.buffer).toBe(frameBytes);
    });
});

describe('a message that does not fit', () => {
    it('is refused when it is cut short', () => {
        const scene = decodeScene(goldenBytes('scene-v1.bin'));
        const bytes = goldenBytes('frame-v1.bin');
        expect(() => decodeFrame(bytes.slice(0, -1), scene)).toThrow(/at least \d+ bytes/);
    });

    it('is refused when something follows its end', () => {
        const longer = new Uint8Array([...new Uint8Array(goldenBytes('scene-v1.bin')), 0]);
        expect(() => decodeScene(longer.buffer)).toThrow(/must end after/);
    });

    it('is refused when its version is another', () => {
        const bytes = goldenBytes('scene-v1.bin');
        new DataView(bytes).setUint8(0, 2);
        expect(() => kindOf(bytes)).toThrow('stream version must be 1, was 2');
    });
});
