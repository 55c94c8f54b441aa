import { describe, expect, it } from 'vitest';
import {
    counter,
    fixed,
    grouped,
    loss,
    percent,
    rSquared,
    significant,
} from '../../main/frontend/text/numbers.js';
import { text } from '../../main/frontend/text/texts.js';

describe('numbers', () => {
    it.each([
        [128, '000,128'],
        [0, '000,000'],
        [1234567, '1,234,567'],
    ])('show the epoch %i as %s', (value, shown) => {
        expect(counter(value)).toBe(shown);
    });

    it.each([
        [0.0123, '0.012'],
        [0, '0.000'],
        [12.3456, '12.35'],
        [345.67, '345.7'],
        [12345.6, '12346'],
        [3.2e9, '3.20e+9'],
        [Number.NaN, '–'],
        [Number.POSITIVE_INFINITY, '∞'],
    ])('show a loss of %d as %s', (value, shown) => {
        expect(loss(value)).toBe(shown);
    });

    it.each([
        [0.9921, '99.2 %'],
        [1, '100.0 %'],
        [Number.NaN, '–'],
    ])('show an accuracy of %d as %s', (value, shown) => {
        expect(percent(value)).toBe(shown);
    });

    it('show R² with three decimals, and no endless negative ones', () => {
        expect([rSquared(0.98765), rSquared(-0.5), rSquared(-1e7)]).toEqual([
            '0.988',
            '−0.500',
            '< −1000',
        ]);
    });

    it('show a weight with three significant digits and a real minus sign', () => {
        expect([significant(-0.123456), significant(12.3), significant(NaN)]).toEqual([
            '−0.123',
            '12.3',
            '–',
        ]);
    });

    it('never show a negative zero', () => {
        expect(fixed(-0.001, 2)).toBe('0.00');
    });

    it('group a count by thousands', () => {
        expect([grouped(12), grouped(1234), grouped(9876543210)]).toEqual([
            '12',
            '1,234',
            '9,876,543,210',
        ]);
    });
});

describe('a text', () => {
    it('fills its places in any order', () => {
        expect(text({ edge: '{1} from {0}' }, 'edge', 'x', 3)).toBe('3 from x');
    });

    it('keeps a place that has no value, and a key that has no text', () => {
        expect(text<'a' | 'b'>({ a: '{0} of {1}' }, 'a', 1)).toBe('1 of {1}');
        expect(text<'a' | 'b'>({}, 'b')).toBe('b');
    });
});
