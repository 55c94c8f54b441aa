import { describe, expect, it } from 'vitest';
import { decodeTextFrame } from '../../main/frontend/stream/decode-text-frame.js';
import { decodeTextScene } from '../../main/frontend/stream/decode-text-scene.js';
import { JsonMessage } from '../../main/frontend/stream/json-message.js';
import { cellSpoken, factsOfCell } from '../../main/frontend/text-map/map-cells.js';
import { caption, rowHeight } from '../../main/frontend/text-map/map-parts.js';
import { textOrder } from '../../main/frontend/text-map/text-order.js';
import { SMALL_ARRAYS, SMALL_FRAME, SMALL_SCENE, jsonMessage } from './text-messages.js';

const scene = decodeTextScene(new JsonMessage(jsonMessage(3, SMALL_SCENE)));
const frame = decodeTextFrame(new JsonMessage(jsonMessage(4, SMALL_FRAME, SMALL_ARRAYS)), scene);
const activations = frame.layers[0]?.activations ?? null;

describe('the order of the texts', () => {
    it('is that of the scene without a unit to sort by', () => {
        expect(textOrder(scene.shown.texts, null, 0)).toEqual([0, 1, 2]);
    });

    it('puts the largest activation first, but only within a class', () => {
        expect(textOrder(scene.shown.texts, activations, 0)).toEqual([1, 0, 2]);
    });

    it('puts what is not a number last', () => {
        expect(textOrder(scene.shown.texts, activations, 1)).toEqual([1, 0, 2]);
    });
});

describe('a cell of the activation map', () => {
    const texts = {
        'text.network.unitOf': '{0}.{1}',
        'network.hiddenLayer': 'layer {0}',
        'text.map.spoken': '{0} | {1} | {2} | {3} | {4}',
    };

    it('names unit, text, class and value, wherever the sorting put the text', () => {
        const facts = factsOfCell(texts, scene, frame, 0, [1, 0, 2], { column: 0, row: 0 });
        expect(facts).toEqual({
            unit: 'layer 1.1',
            value: 2,
            text: 1,
            letters: '안 좋아요',
            className: '부정',
            kind: 'NEGATION',
        });
        expect(facts && cellSpoken(texts, facts)).toBe('layer 1.1 | 2 | 안 좋아요 | 부정 | 2.00');
    });

    it('is nothing beside the map', () => {
        expect(factsOfCell(texts, scene, frame, 7, [0, 1, 2], { column: 0, row: 0 })).toBeNull();
    });
});

describe('the map', () => {
    it.each([
        [1, 20],
        [16, 20],
        [32, 10],
        [64, 5],
        [256, 5],
    ])('of %i units has rows of %i pixels', (units, height) => {
        expect(rowHeight(units)).toBe(height);
    });

    it('says how many of how many texts it shows, and how they are sorted', () => {
        const texts = {
            'text.map.shown': '{0} of {1}.',
            'text.map.hint': 'Click.',
            'text.map.sorted': 'By unit {0}.',
        };
        expect(caption(texts, scene, null)).toBe('3 of 30. Click.');
        expect(caption(texts, scene, 4)).toBe('3 of 30. By unit 5.');
    });
});
