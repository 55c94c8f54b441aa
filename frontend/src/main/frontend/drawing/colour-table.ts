import { classColour, mix, neutral, signedColour, word, type Rgb } from './rgb.js';

/** The byte of a cell whose value is not a number. */
export const NOT_A_NUMBER = 255;

/** A byte's colour as an RGBA word, for each of the 256 bytes. */
export type ColourTable = Uint32Array;

const NAN_COLOUR: Rgb = [0, 0, 0];

/** The value in [-1, 1] of a cell's byte; a probability p stands at 2p - 1. */
export function cellValue(byte: number): number {
    return byte / 127 - 1;
}

/** The colours of values in [-1, 1], or of the probability of the blue class. */
export function signedTable(dark: boolean): ColourTable {
    const zero = neutral(dark);
    return table((byte) => signedColour(cellValue(byte), zero));
}

/** The two pure colours by sign; zero counts as positive. */
export function sharpTable(dark: boolean): ColourTable {
    const zero = neutral(dark);
    return table((byte) => signedColour(byte >= 127 ? 1 : -1, zero));
}

/** The colours of a class's probability: neutral at 0, the class's colour at 1. */
export function probabilityTable(classIndex: number, dark: boolean): ColourTable {
    const zero = neutral(dark);
    return table((byte) => mix(zero, classColour(classIndex), byte / 254));
}

function table(colour: (byte: number) => Rgb): ColourTable {
    return Uint32Array.from({ length: 256 }, (_, byte) =>
        word(byte === NOT_A_NUMBER ? NAN_COLOUR : colour(byte)),
    );
}
