import { describe, expect, it } from 'vitest';
import { activationOf, outputTable } from '../../main/frontend/drawing/output-table.js';
import { BLUE, CLASS_COLOURS, ORANGE, word } from '../../main/frontend/drawing/rgb.js';
import { unitSteps } from '../../main/frontend/network/layer-controls.js';
import { decodeTextFrame } from '../../main/frontend/stream/decode-text-frame.js';
import { decodeTextScene } from '../../main/frontend/stream/decode-text-scene.js';
import { JsonMessage } from '../../main/frontend/stream/json-message.js';
import { classMeans } from '../../main/frontend/text-network/class-means.js';
import { layerName, outputName, unitTitle } from '../../main/frontend/text-network/layer-names.js';
import { layOutText, type UnitBox } from '../../main/frontend/text-network/text-layout.js';
import { influencesOn } from '../../main/frontend/text-network/unit-inputs.js';
import {
    firstWith,
    nextPage,
    shownUnit,
    withFirst,
} from '../../main/frontend/text-network/unit-pages.js';
import { textEdges, textWeights } from '../../main/frontend/text-network/visible-edges.js';
import { SMALL_ARRAYS, SMALL_FRAME, SMALL_SCENE, jsonMessage } from './text-messages.js';

const scene = decodeTextScene(new JsonMessage(jsonMessage(3, SMALL_SCENE)));
const frame = decodeTextFrame(new JsonMessage(jsonMessage(4, SMALL_FRAME, SMALL_ARRAYS)), scene);
const texts = {
    'network.hiddenLayer': 'Hidden layer {0}',
    'text.network.unitOf': '{0}, unit {1}',
    'text.network.unit': 'Unit {0}',
    'text.network.outputOf': 'Output: {0}',
    'text.network.output': 'Output',
};

describe.each([
    [[16, 16, 1], 760, 440],
    [[64, 64, 46], 760, 440],
    [[64, 64, 46], 336, 400],
    [[16, 16, 16, 16, 6], 336, 400],
    [[1], 336, 400],
])('a network on text of %j units in %i x %i', (units, width, height) => {
    const shape = { groups: 5, units, firsts: [], dropout: true };
    const layout = layOutText(shape, width, height);
    const boxes: UnitBox[] = layout.columns
        .flatMap((column) => [...column.units, ...(column.rest === null ? [] : [column.rest.box])])
        .concat(layout.groups);

    it('shows units and says how many it does not', () => {
        const counts = layout.columns.map(
            (column) => column.units.length + (column.rest?.count ?? 0),
        );
        expect(counts).toEqual(units);
        expect(Math.max(...layout.columns.map((column) => column.units.length))).toBeLessThan(17);
    });

    it('stays inside', () => {
        for (const { x, y, width: wide, height: high } of boxes) {
            expect(high).toBeGreaterThan(12);
            expect(x - wide / 2).toBeGreaterThanOrEqual(0);
            expect(x + wide / 2).toBeLessThanOrEqual(width);
            expect(y - high / 2).toBeGreaterThanOrEqual(0);
            expect(y + high / 2).toBeLessThanOrEqual(height);
        }
    });

    it('lets no two boxes overlap', () => {
        boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b) => {
                const apart =
                    Math.abs(a.x - b.x) > (a.width + b.width) / 2 ||
                    Math.abs(a.y - b.y) > (a.height + b.height) / 2;
                expect(apart).toBe(true);
            }),
        );
    });
});

describe('a layer that is too high', () => {
    const shape = { groups: 4, units: [64, 1], firsts: [60], dropout: false };
    const [column] = layOutText(shape, 760, 440).columns;

    it('shows its last units where later ones are asked for than there are', () => {
        expect(column?.units).toHaveLength(15);
        expect(column?.first).toBe(49);
    });

    it('turns page by page, and from the last page to the first', () => {
        const page = { x: 0, first: 15, units: Array<UnitBox>(15), rest: null };
        expect(nextPage(page, 64)).toBe(30);
        expect(nextPage({ ...page, first: 49 }, 64)).toBe(0);
    });

    it('moves no more than it must to show a unit', () => {
        const page = { x: 0, first: 15, units: Array<UnitBox>(15), rest: null };
        expect(firstWith({ layer: 0, unit: 20 }, page)).toBe(15);
        expect(firstWith({ layer: 0, unit: 14 }, page)).toBe(14);
        expect(firstWith({ layer: 0, unit: 30 }, page)).toBe(16);
        expect(shownUnit({ layer: 0, unit: 20 }, [page])).toEqual({ layer: 0, unit: 20 });
        expect(shownUnit({ layer: 0, unit: 14 }, [page])).toEqual({ layer: 0, unit: 15 });
        expect(withFirst([3], 3, 2, 7)).toEqual([3, 0, 7]);
    });
});

describe('the edges of a network on text', () => {
    const layout = layOutText({ groups: 2, units: [2, 1], firsts: [], dropout: true }, 760, 440);

    it('come from the groups of words first', () => {
        const edges = textEdges(layout);
        expect(edges.map(({ from, to }) => [from.length, to.length])).toEqual([
            [2, 2],
            [2, 1],
        ]);
        expect(edges[0]?.startX).toBeLessThan(edges[0]?.endX ?? 0);
    });

    it('are as wide as their weight is large among those of its layer', () => {
        const weights = textWeights(frame, layout).map((layer) => Array.from(layer.weights ?? []));
        expect(weights).toEqual([
            [0.75, -0.75, 1.5, 3],
            [2.25, -3],
        ]);
    });

    it('hold the weights of the units shown alone', () => {
        const units = layout.columns[0]?.units.slice(1) ?? [];
        const rest = { count: 1, box: units[0] ?? { x: 0, y: 0, width: 0, height: 0 } };
        const columns = layout.columns.map((column, k) =>
            k === 0 ? { ...column, first: 1, units, rest } : column,
        );
        const weights = textWeights(frame, { ...layout, columns });
        expect(weights.map((layer) => Array.from(layer.weights ?? []))).toEqual([[1.5, 3], [-3]]);
    });
});

describe('a unit on text', () => {
    it('has a name by its layer, and an output that of its class', () => {
        expect(unitTitle(texts, scene, 0, 1)).toBe('Hidden layer 1, unit 2');
        expect(unitTitle(texts, scene, 1, 0)).toBe('Output: 긍정');
        expect(layerName(texts, scene, 1)).toBe('Output');
        const layers = [{ kind: 'DENSE', units: 2, activation: 'SOFTMAX', dropout: null }] as const;
        expect(outputName({ ...scene, layers }, 0)).toBe('부정');
    });

    it('is excited and inhibited by words where it reads the vocabulary', () => {
        expect(influencesOn(texts, scene, frame, 0, 0)).toEqual({
            of: null,
            excites: [{ name: '최고', weight: 0.5 }],
            inhibits: [{ name: '별로', weight: -0.25 }],
        });
    });

    it('is excited and inhibited by the units before it otherwise', () => {
        expect(influencesOn(texts, scene, frame, 1, 0)).toEqual({
            of: 'Hidden layer 1',
            excites: [{ name: 'Unit 1', weight: 1.5 }],
            inhibits: [{ name: 'Unit 2', weight: -2 }],
        });
    });

    it('has a mean for each class, over what is a number', () => {
        const [hidden] = frame.layers;
        const means = hidden && classMeans(scene, hidden, 0);
        expect(means).toEqual([
            { label: 0, mean: (0 + 2) / 2 },
            { label: 1, mean: -2 },
        ]);
        const other = hidden && classMeans(scene, hidden, 1);
        expect(other?.[0]?.mean).toBeCloseTo((-126 / 127) * 2, 6);
    });
});

describe('the colours of an output', () => {
    it('are orange and blue for the two classes of one output', () => {
        const table = outputTable(1, 0, 1, false);
        expect(table[127]).toBe(word(ORANGE));
        expect(table[254]).toBe(word(BLUE));
    });

    it('are those of its class for one of many, whatever the largest value was', () => {
        const table = outputTable(4, 2, 0.5, false);
        expect(table[254]).not.toBe(word(CLASS_COLOURS[2] ?? ORANGE));
        expect(outputTable(4, 2, 1, false)[254]).toBe(word(CLASS_COLOURS[2] ?? ORANGE));
        expect(activationOf(254, 0.5)).toBe(0.5);
        expect(activationOf(255, 0.5)).toBeNaN();
    });
});

describe('the next count of units', () => {
    it('is one less or more, within the limits', () => {
        expect(unitSteps(1, 8)).toEqual({ fewer: null, greater: 2 });
        expect(unitSteps(8, 8)).toEqual({ fewer: 7, greater: null });
    });

    it('is the nearest of the choices, also from between two', () => {
        const choices = [1, 2, 4, 8, 16];
        expect(unitSteps(4, 64, choices)).toEqual({ fewer: 2, greater: 8 });
        expect(unitSteps(5, 64, choices)).toEqual({ fewer: 4, greater: 8 });
        expect(unitSteps(16, 64, choices)).toEqual({ fewer: 8, greater: null });
        expect(unitSteps(8, 8, choices)).toEqual({ fewer: 4, greater: null });
    });
});
