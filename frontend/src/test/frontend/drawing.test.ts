import { describe, expect, it } from 'vitest';
import {
    probabilityTable,
    sharpTable,
    signedTable,
} from '../../main/frontend/drawing/colour-table.js';
import { enlarge } from '../../main/frontend/drawing/enlarge.js';
import { paintClasses, paintWinners } from '../../main/frontend/drawing/paint-cells.js';
import { css, signedColour, neutral, word } from '../../main/frontend/drawing/rgb.js';
import { isDark } from '../../main/frontend/drawing/scheme-controller.js';

const hex = (rgba = 0) =>
    [rgba & 255, (rgba >>> 8) & 255, (rgba >>> 16) & 255]
        .map((channel) => channel.toString(16).padStart(2, '0'))
        .join('');

describe('the colour scale', () => {
    it.each([
        [0, 'f59322'],
        [127, 'e8eaeb'],
        [254, '0877bd'],
        [255, '000000'],
    ])('shows the byte %i as #%s on a light page', (byte, colour) => {
        expect(hex(signedTable(false)[byte])).toBe(colour);
    });

    it('shows zero as the dark neutral on a dark page, and the ends as on a light one', () => {
        const table = signedTable(true);
        expect([0, 127, 254].map((byte) => hex(table[byte]))).toEqual([
            'f59322',
            '2a2e35',
            '0877bd',
        ]);
    });

    it('mixes linearly, so that 0.5 lies half way from neutral to blue', () => {
        expect(signedColour(0.5, neutral(false))).toEqual([120, 177, 212]);
    });

    it('clamps values outside [-1, 1]', () => {
        expect(css(signedColour(-7, neutral(false)))).toBe('rgb(245 147 34)');
    });

    it('takes zero for positive where classes are sharp', () => {
        const table = sharpTable(false);
        expect([126, 127].map((byte) => hex(table[byte]))).toEqual(['f59322', '0877bd']);
    });

    it('runs from neutral to the class for a probability', () => {
        const table = probabilityTable(2, false);
        expect([0, 254].map((byte) => hex(table[byte]))).toEqual(['e8eaeb', '1b9e77']);
    });
});

describe('several classes', () => {
    const maps = [
        [254, 0, 127, 255],
        [0, 0, 127, 0],
        [0, 254, 0, 0],
    ].map((cells) => Uint8Array.from(cells));

    it('mix their colours by probability, and show what is not a number black', () => {
        const pixels = new Uint32Array(4);
        paintClasses(maps, pixels);
        expect(Array.from(pixels, hex)).toEqual(['f59322', '1b9e77', '7f8570', '000000']);
    });

    it('show the most probable one where they are sharp, the first of equals', () => {
        const pixels = new Uint32Array(4);
        paintWinners(
            maps,
            Uint32Array.of(word([1, 0, 0]), word([2, 0, 0]), word([3, 0, 0])),
            pixels,
        );
        expect(Array.from(pixels, hex)).toEqual(['010000', '030000', '010000', '000000']);
    });
});

describe('enlarging', () => {
    it('keeps the corners and runs linearly between them', () => {
        const larger = new Uint8Array(9);
        enlarge(Uint8Array.of(0, 100, 200, 100), 2, larger, 3);
        expect(Array.from(larger)).toEqual([0, 50, 100, 100, 100, 100, 200, 150, 100]);
    });

    it('spreads what is not a number to the cells around it', () => {
        const larger = new Uint8Array(4);
        enlarge(Uint8Array.of(255, 0, 0, 0), 2, larger, 2);
        expect(Array.from(larger)).toEqual([255, 255, 255, 255]);
    });
});

describe('the scheme of the page', () => {
    it.each([
        ['dark', false, true],
        ['light', true, false],
        ['light dark', true, true],
        ['light dark', false, false],
        ['normal', true, false],
    ])('"%s" with a preference for dark of %s is dark: %s', (scheme, prefers, dark) => {
        expect(isDark(scheme, prefers)).toBe(dark);
    });
});
