import { NOT_A_NUMBER } from './colour-table.js';

/**
 * Enlarges a square map bilinearly, corner cell upon corner cell, so that a threshold drawn on it
 * is a smooth line. A cell next to one that is not a number is none either.
 *
 * @param cells `side²` bytes
 * @param larger `largerSide²` bytes. Modified.
 */
export function enlarge(
    cells: Uint8Array,
    side: number,
    larger: Uint8Array,
    largerSide: number,
): void {
    const scale = (side - 1) / (largerSide - 1);
    for (let row = 0; row < largerSide; row++) {
        const y = row * scale;
        const above = Math.min(side - 2, Math.floor(y));
        const v = y - above;
        for (let column = 0; column < largerSide; column++) {
            const x = column * scale;
            const left = Math.min(side - 2, Math.floor(x));
            const u = x - left;
            const corner = above * side + left;
            const a = cells[corner] ?? 0;
            const b = cells[corner + 1] ?? 0;
            const c = cells[corner + side] ?? 0;
            const d = cells[corner + side + 1] ?? 0;
            larger[row * largerSide + column] =
                a === NOT_A_NUMBER || b === NOT_A_NUMBER || c === NOT_A_NUMBER || d === NOT_A_NUMBER
                    ? NOT_A_NUMBER
                    : Math.round((a * (1 - u) + b * u) * (1 - v) + (c * (1 - u) + d * u) * v);
        }
    }
}
