import { describe, expect, it } from 'vitest';
import { edgeAt, edgeLayers, edgeWidth, parameterAt } from '../../main/frontend/network/edges.js';
import { activationFormula, weightedSum } from '../../main/frontend/network/formula.js';
import { layOut, type Place } from '../../main/frontend/network/network-layout.js';
import { placeCard } from '../../main/frontend/network/place-card.js';
import { nextUnit } from '../../main/frontend/network/unit-keys.js';
import type { LayerFrame } from '../../main/frontend/stream/frame.js';
import type { Scene } from '../../main/frontend/stream/scene.js';

const scene: Scene = {
    generation: 1,
    problem: 'CLASSIFICATION',
    loss: 'TANH_HALF_SQUARED_ERROR',
    classes: 2,
    inputs: ['X', 'SIN_Y'],
    layers: [
        { units: 4, activation: 'TANH' },
        { units: 1, activation: 'TANH' },
    ],
    trainSize: 0,
    testSize: 0,
    points: new Float32Array(),
    inputMaps: new Uint8Array(7 * 625),
};

function layer(inputs: number, weights: number[], biases: number[]): LayerFrame {
    return {
        inputs,
        weights: Float32Array.from(weights),
        biases: Float32Array.from(biases),
        weightGradients: new Float32Array(weights.length),
        biasGradients: new Float32Array(biases.length),
        maps: new Uint8Array(),
    };
}

describe('the width of an edge', () => {
    it.each([
        [0, 1],
        [2.5, 5.5],
        [-2.5, 5.5],
        [5, 10],
        [12, 10],
    ])('of weight %d is %d pixels', (weight, width) => {
        expect(edgeWidth(weight)).toBe(width);
    });
});

describe.each([
    [8, 32, 700, 500],
    [8, 32, 340, 420],
    [2, 4, 1000, 700],
    [0, 0, 340, 420],
])('a network of %i hidden layers of %i units in %i x %i', (count, units, width, height) => {
    const shape = { inputs: 7, units: [...Array<number>(count).fill(units), 1] };
    const { inputs, layers } = layOut(shape, width, height);
    const places: Place[] = [inputs, ...layers].flat();

    it('places every input and unit', () => {
        expect(inputs).toHaveLength(7);
        expect(layers.map((column) => column.length)).toEqual(shape.units);
    });

    it('stays inside', () => {
        for (const { x, y, size } of places) {
            expect(size).toBeGreaterThan(4);
            expect(x - size / 2).toBeGreaterThanOrEqual(0);
            expect(x + size / 2).toBeLessThanOrEqual(width);
            expect(y - size / 2).toBeGreaterThanOrEqual(0);
            expect(y + size / 2).toBeLessThanOrEqual(height);
        }
    });

    it('lets no two maps overlap', () => {
        places.forEach((a, i) =>
            places.slice(i + 1).forEach((b) => {
                const away = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
                expect(away).toBeGreaterThan((a.size + b.size) / 2);
            }),
        );
    });
});

describe('the edge under the pointer', () => {
    const edges = edgeLayers(layOut({ inputs: 2, units: [4, 1] }, 600, 400), [0, 1]);
    const first = edges[0];

    it('is the one whose curve is nearest, also where the curve is steep', () => {
        const from = first?.from[0]?.y ?? 0;
        const to = first?.to[3]?.y ?? 0;
        const t = 0.7;
        const share = 1.5 * t * (1 - t) + t ** 3;
        const x = (first?.startX ?? 0) + share * ((first?.endX ?? 0) - (first?.startX ?? 0));
        const y = from + (to - from) * (3 * t ** 2 - 2 * t ** 3);
        expect(edgeAt(edges, x, y)).toEqual({ layer: 0, unit: 3, input: 0 });
        expect(parameterAt(share)).toBeCloseTo(t, 5);
    });

    it('is none where all are farther than the reach', () => {
        expect(edgeAt(edges, (first?.startX ?? 0) + 5, 2)).toBeNull();
    });
});

describe('a formula', () => {
    const more = (terms: number) => `… +${terms} more`;

    it('holds the numbers and signs of the unit', () => {
        const two = layer(2, [9, 9, 0.5, -1.2], [9, 1.1]);
        expect(weightedSum(scene, two, 0, 1, more)).toBe('z = 0.50·x − 1.20·sin y + 1.10');
    });

    it('starts with a minus sign only where the number shown is negative', () => {
        const two = layer(2, [-0.5, -0.001], [-0.1]);
        expect(weightedSum(scene, two, 0, 0, more)).toBe('z = −0.50·x + 0.00·sin y − 0.10');
    });

    it('is shortened after four terms', () => {
        const many = layer(32, Array<number>(32).fill(1), [2]);
        expect(weightedSum(scene, many, 1, 0, more)).toBe(
            'z = 1.00·a₁ + 1.00·a₂ + 1.00·a₃ + 1.00·a₄ … +28 more + 2.00',
        );
    });

    it('is the bias alone without inputs', () => {
        expect(weightedSum(scene, layer(0, [], [-0.25]), 0, 0, more)).toBe('z = −0.25');
    });

    it('names the activation', () => {
        expect(activationFormula('TANH', 0)).toBe('a = tanh(z)');
        expect(activationFormula('SOFTMAX', 1)).toBe('a = softmax(z)₂');
    });
});

describe('a card', () => {
    const viewport = { width: 400, height: 600 };
    const card = { width: 150, height: 200 };

    it('stands right of its unit where there is room', () => {
        const anchor = { left: 100, top: 300, width: 40, height: 40 };
        expect(placeCard(anchor, card, viewport)).toEqual({ left: 150, top: 220 });
    });

    it('stands left of it otherwise, and never above the viewport', () => {
        const anchor = { left: 300, top: 10, width: 40, height: 40 };
        expect(placeCard(anchor, card, viewport)).toEqual({ left: 140, top: 8 });
    });

    it('stands above it where neither side has room and below it is too low', () => {
        const anchor = { left: 180, top: 500, width: 40, height: 40 };
        expect(placeCard(anchor, { width: 300, height: 200 }, viewport)).toEqual({
            left: 50,
            top: 290,
        });
    });
});

describe('the arrow keys', () => {
    it('move within a layer and stop at its ends', () => {
        expect(nextUnit('ArrowDown', { layer: 0, unit: 1 }, scene.layers)).toEqual({
            layer: 0,
            unit: 2,
        });
        expect(nextUnit('ArrowDown', { layer: 0, unit: 3 }, scene.layers)).toBeNull();
    });

    it('move to the unit at the same height of the next layer', () => {
        expect(nextUnit('ArrowRight', { layer: 0, unit: 3 }, scene.layers)).toEqual({
            layer: 1,
            unit: 0,
        });
        expect(nextUnit('ArrowLeft', { layer: 1, unit: 0 }, scene.layers)).toEqual({
            layer: 0,
            unit: 2,
        });
    });
});
