/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const ORANGE: Rgb = [0xf5, 0x93, 0x22];
export const BLUE: Rgb = [0x08, 0x77, 0xbd];
export const NEUTRAL_LIGHT: Rgb = [0xe8, 0xea, 0xeb];
export const NEUTRAL_DARK: Rgb = [0x2a, 0x2e, 0x35];

/** Class colours that colour-blind people can tell apart, class 0 first. */
export const CLASS_COLOURS: readonly Rgb[] = [
    ORANGE,
    BLUE,
    [0x1b, 0x9e, 0x77],
    [0xcc, 0x79, 0xa7],
    [0xe6, 0xd1, 0x2a],
    [0x7a, 0x4b, 0x2a],
];

/** The colour of zero. */
export function neutral(dark: boolean): Rgb {
    return dark ? NEUTRAL_DARK : NEUTRAL_LIGHT;
}

/** The colour of a class; classes past the palette start over. */
export function classColour(index: number): Rgb {
    return CLASS_COLOURS[index % CLASS_COLOURS.length] ?? ORANGE;
}

/** `from` at 0, `to` at 1, linear in between, each channel rounded. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
    const channel = (a: number, b: number) => Math.round(a + (b - a) * share);
    return [channel(from[0], to[0]), channel(from[1], to[1]), channel(from[2], to[2])];
}

/** Orange at -1, neutral at 0, blue at +1; values outside are clamped. */
export function signedColour(value: number, zero: Rgb): Rgb {
    return mix(zero, value < 0 ? ORANGE : BLUE, Math.min(1, Math.abs(value)));
}

export function css(colour: Rgb, alpha = 1): string {
    return alpha === 1
        ? `rgb(${colour.join(' ')})`
        : `rgb(${colour.join(' ')} / ${Math.round(alpha * 100)}%)`;
}

/** The colour as one little-endian RGBA word, opaque, as an ImageData's buffer holds it. */
export function word(colour: Rgb): number {
    return ((255 << 24) | (colour[2] << 16) | (colour[1] << 8) | colour[0]) >>> 0;
}
