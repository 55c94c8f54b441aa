import { NOT_A_NUMBER, signedTable, type ColourTable } from './colour-table.js';
import { classColour, mix, neutral, signedColour, word } from './rgb.js';

/** The value of an activation's byte: `round(127 + 127 v / scale)`. */
export function activationOf(byte: number, scale: number): number {
    return byte === NOT_A_NUMBER ? Number.NaN : ((byte - 127) / 127) * scale;
}

/**
 * The colours of an output's activations: of a single output orange stands for the first class and
 * blue for the second, of one of many its class's colour for a high probability.
 */
export function outputTable(
    outputs: number,
    unit: number,
    scale: number,
    dark: boolean,
): ColourTable {
    const zero = neutral(dark);
    const table = signedTable(dark);
    for (let byte = 0; byte < NOT_A_NUMBER; byte++) {
        const p = Math.max(0, Math.min(1, activationOf(byte, scale)));
        table[byte] = word(
            outputs === 1 ? signedColour(2 * p - 1, zero) : mix(zero, classColour(unit), p),
        );
    }
    return table;
}
