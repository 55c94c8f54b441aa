import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cellByKey, cellUnder } from '../../main/frontend/drawing/cell-cursor.js';
import { Announcer } from '../../main/frontend/sentence/announcer.js';
import { listedClasses } from '../../main/frontend/sentence/answer-bars.js';
import { signed } from '../../main/frontend/sentence/reading.js';
import { scaledCells } from '../../main/frontend/sentence/state-cells.js';
import { Throttle } from '../../main/frontend/sentence/throttle.js';
import { largestOf, piecesOf } from '../../main/frontend/sentence/token-pieces.js';

const token = (start: number, end: number, contribution: number | null, term = 'x') => ({
    start,
    end,
    term,
    contribution,
});
const parts = (pieces: ReturnType<typeof piecesOf>) =>
    pieces.map(({ text, contribution }) => [text, contribution]);

describe('a sentence in pieces', () => {
    it('keeps every character, and colours only what tokens cover', () => {
        const pieces = piecesOf('Not bad!', [token(0, 3, -0.5), token(4, 7, 0.25)]);
        expect(parts(pieces)).toEqual([
            ['Not', -0.5],
            [' ', null],
            ['bad', 0.25],
            ['!', null],
        ]);
        expect(pieces.map(({ tokens }) => tokens.length)).toEqual([1, 0, 1, 0]);
        expect(largestOf(pieces)).toBe(0.5);
    });

    it('adds up morphemes that share their place, the unknown ones aside', () => {
        const pieces = piecesOf('재밌었다', [
            token(0, 4, 0.5),
            token(0, 4, 0.25),
            token(0, 4, null),
        ]);
        expect(parts(pieces)).toEqual([['재밌었다', 0.75]]);
        expect(pieces[0]?.tokens).toHaveLength(3);
    });

    it('shares a pair of words out by their letters, blanks counting nothing', () => {
        const pieces = piecesOf('so good', [token(0, 2, 1), token(3, 7, 2), token(0, 7, 3)]);
        expect(parts(pieces)).toEqual([
            ['so', 1 + 1],
            [' ', 0],
            ['good', 2 + 2],
        ]);
    });

    it('has no number where all its tokens are unknown', () => {
        expect(parts(piecesOf('zyx', [token(0, 3, null)]))).toEqual([['zyx', null]]);
    });

    it('is one piece without tokens, and none without letters', () => {
        expect(parts(piecesOf('…', []))).toEqual([['…', null]]);
        expect(piecesOf('', [])).toEqual([]);
    });
});

describe('a contribution', () => {
    it.each([
        [0.5, '+0.50'],
        [-0.0123, '−0.012'],
        [0, '0.000'],
    ])('%d is written %s', (value, written) => {
        expect(signed(value)).toBe(written);
    });
});

describe('the classes listed', () => {
    it('are all of up to six in their own order', () => {
        expect(listedClasses([0.1, 0.6, 0.3])).toEqual([0, 1, 2]);
    });

    it('are the six most probable of more, the largest first', () => {
        const answers = [0.05, 0.3, 0.01, 0.2, 0.04, 0.25, 0.1, 0.05];
        expect(listedClasses(answers)).toEqual([1, 5, 3, 6, 0, 7]);
    });
});

describe('hidden states as cells', () => {
    it('take the full colours at the largest size, and keep what is not a number', () => {
        expect([...scaledCells(Float32Array.of(2, -1, 0, NaN))]).toEqual([254, 64, 127, 255]);
        expect([...scaledCells(Float32Array.of(0, 0))]).toEqual([127, 127]);
    });
});

describe('a table of cells', () => {
    const table = { columns: 4, rows: 2 };

    it('finds the cell under a place', () => {
        const size = { width: 80, height: 20 };
        expect(cellUnder(79, 10, size, table)).toEqual({ column: 3, row: 1 });
        expect(cellUnder(80, 10, size, table)).toBeNull();
    });

    it('is walked by keys, which stop at its edges', () => {
        expect(cellByKey('ArrowRight', null, table)).toEqual({ column: 0, row: 0 });
        expect(cellByKey('ArrowRight', { column: 3, row: 0 }, table)).toEqual({
            column: 3,
            row: 0,
        });
        expect(cellByKey('End', { column: 1, row: 1 }, table)).toEqual({ column: 3, row: 1 });
        expect(cellByKey('x', null, table)).toBeNull();
    });
});

describe('what waits', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    it('lets the first letter through at once, and of those that follow fast the last one', () => {
        const sent: string[] = [];
        const throttle = new Throttle<string>(30, (text) => sent.push(text));
        throttle.call('a');
        throttle.call('ab');
        throttle.call('abc');
        expect(sent).toEqual(['a']);
        vi.advanceTimersByTime(30);
        expect(sent).toEqual(['a', 'abc']);
        vi.advanceTimersByTime(30);
        throttle.call('abcd');
        expect(sent).toEqual(['a', 'abc', 'abcd']);
    });

    it('speaks once a sentence is typed, and then only where the decision turns', () => {
        const say = vi.fn();
        const announcer = new Announcer(say);
        announcer.answered('go', 0);
        vi.advanceTimersByTime(100);
        announcer.answered('good', 1);
        vi.advanceTimersByTime(700);
        expect(say).toHaveBeenCalledTimes(1);
        for (let frame = 0; frame < 20; frame++) {
            announcer.answered('good', 1);
            vi.advanceTimersByTime(50);
        }
        expect(say).toHaveBeenCalledTimes(1);
        announcer.answered('good', 0);
        vi.advanceTimersByTime(4000);
        expect(say).toHaveBeenCalledTimes(2);
    });
});
