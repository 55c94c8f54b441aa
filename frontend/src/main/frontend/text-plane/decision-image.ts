import { classColour, mix, neutral, word } from '../drawing/rgb.js';
import { PLANE_COLUMNS, PLANE_ROWS, type HiddenPlane } from '../stream/text-frame.js';

/** Pixels from one cell's middle to the next one's. */
const FINE = 3;
export const FINE_COLUMNS = (PLANE_COLUMNS - 1) * FINE + 1;
export const FINE_ROWS = (PLANE_ROWS - 1) * FINE + 1;
/** The share of a class's colour where the network is sure of it. */
const SURE = 0.62;
const LEVELS = 255;
const BLACK = 0xff000000;

/** The colours of each class by how sure the network is, from 0 to {@link LEVELS}. */
export type DecisionColours = readonly Uint32Array[];

export function decisionColours(classes: number, dark: boolean): DecisionColours {
    const zero = neutral(dark);
    return Array.from({ length: classes }, (_, label) =>
        Uint32Array.from({ length: LEVELS + 1 }, (__, level) =>
            word(mix(zero, classColour(label), (level / LEVELS) * SURE)),
        ),
    );
}

/**
 * Paints what the output decides, corner cell upon corner cell. How sure it is runs from 0 at the
 * probability of a guess, 1 / classes, to 1. Between cells of one class that is interpolated; between
 * cells of several classes each cell votes by its nearness, and the winner is as sure as it is ahead:
 * so a border is a smooth line without colour.
 *
 * @param pixels FINE_COLUMNS x FINE_ROWS RGBA words. Modified.
 */
export function paintDecisions(
    { cells, confidences }: Pick<HiddenPlane, 'cells' | 'confidences'>,
    colours: DecisionColours,
    pixels: Uint32Array,
): void {
    const least = 1 / Math.max(2, colours.length);
    const sure = Float32Array.from(confidences, (byte) =>
        Math.max(0, (Math.min(254, byte) / 254 - least) / (1 - least)),
    );
    const winner: Winner = { label: 0, strength: 0 };
    for (let row = 0, pixel = 0; row < FINE_ROWS; row++) {
        const above = Math.min(PLANE_ROWS - 2, Math.floor(row / FINE));
        const v = row / FINE - above;
        for (let column = 0; column < FINE_COLUMNS; column++, pixel++) {
            const left = Math.min(PLANE_COLUMNS - 2, Math.floor(column / FINE));
            const u = column / FINE - left;
            const corner = above * PLANE_COLUMNS + left;
            vote(cells, sure, corner, u, v, winner);
            const level = Math.round(winner.strength * LEVELS);
            pixels[pixel] = colours[winner.label]?.[level] ?? BLACK;
        }
    }
}

interface Winner {
    label: number;
    strength: number;
}

/**
 * The class of a place between four cells, and how far it is ahead of the others there.
 *
 * @param winner the answer. Modified.
 */
function vote(
    cells: Uint8Array,
    sure: Float32Array,
    corner: number,
    u: number,
    v: number,
    winner: Winner,
): void {
    const below = corner + PLANE_COLUMNS;
    const a = cells[corner] ?? 0;
    const b = cells[corner + 1] ?? 0;
    const c = cells[below] ?? 0;
    const d = cells[below + 1] ?? 0;
    const forA = (1 - u) * (1 - v) * (sure[corner] ?? 0);
    const forB = u * (1 - v) * (sure[corner + 1] ?? 0);
    const forC = (1 - u) * v * (sure[below] ?? 0);
    const forD = u * v * (sure[below + 1] ?? 0);
    const all = forA + forB + forC + forD;
    winner.label = a;
    winner.strength = all;
    if (a === b && a === c && a === d) {
        return;
    }
    const votesOf = (label: number): number =>
        (a === label ? forA : 0) +
        (b === label ? forB : 0) +
        (c === label ? forC : 0) +
        (d === label ? forD : 0);
    let most = -1;
    let next = 0;
    for (const label of [a, b, c, d]) {
        const votes = votesOf(label);
        if (votes > most) {
            next = Math.max(0, most);
            most = votes;
            winner.label = label;
        } else if (label !== winner.label) {
            next = Math.max(next, votes);
        }
    }
    winner.strength = most - next;
}
