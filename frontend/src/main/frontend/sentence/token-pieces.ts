import type { SentenceToken } from '../stream/text-frame.js';

/** A stretch of a sentence that the same tokens cover. */
export interface Piece {
    readonly text: string;
    /** None between the tokens. */
    readonly tokens: readonly SentenceToken[];
    /** The sum of its tokens' contributions; null where none of them is known. */
    readonly contribution: number | null;
}

/**
 * Cuts a sentence where tokens begin and end. A token that covers several pieces, as a pair of words
 * does, shares its contribution out among them by their length without blanks, so that the pieces
 * add up to what the tokens do.
 */
export function piecesOf(text: string, tokens: readonly SentenceToken[]): Piece[] {
    const ends = tokens.flatMap(({ start, end }) => [start, end]);
    const cuts = [...new Set([0, ...ends, text.length])]
        .filter((cut) => cut >= 0 && cut <= text.length)
        .sort((a, b) => a - b);
    return cuts.slice(1).map((end, index) => {
        const start = cuts[index] ?? 0;
        const covering = tokens.filter((token) => token.start <= start && token.end >= end);
        return {
            text: text.slice(start, end),
            tokens: covering,
            contribution: shares(text, start, end, covering),
        };
    });
}

/** The largest size of a piece's contribution, 0 where there is none. */
export function largestOf(pieces: readonly Piece[]): number {
    return pieces.reduce(
        (most, { contribution }) => Math.max(most, Math.abs(contribution ?? 0)),
        0,
    );
}

function shares(
    text: string,
    start: number,
    end: number,
    tokens: readonly SentenceToken[],
): number | null {
    const length = letters(text.slice(start, end));
    let sum: number | null = null;
    for (const token of tokens) {
        const whole = letters(text.slice(token.start, token.end));
        if (token.contribution !== null && whole > 0) {
            sum = (sum ?? 0) + (token.contribution * length) / whole;
        }
    }
    return sum;
}

function letters(text: string): number {
    return text.replace(/\s/gu, '').length;
}
