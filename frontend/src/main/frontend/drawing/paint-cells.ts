import { NOT_A_NUMBER, type ColourTable } from './colour-table.js';
import { classColour } from './rgb.js';

const BLACK = 0xff000000;

/**
 * Paints cells through a table.
 *
 * @param pixels RGBA words. Modified.
 * @param start the first pixel to paint
 */
export function paintCells(
    cells: Uint8Array,
    colours: ColourTable,
    pixels: Uint32Array,
    start = 0,
): void {
    for (let cell = 0; cell < cells.length; cell++) {
        pixels[start + cell] = colours[cells[cell] ?? NOT_A_NUMBER] ?? BLACK;
    }
}

/**
 * Mixes the classes' colours by their probabilities, in parts of the probabilities' sum.
 *
 * @param maps the cells of each class
 * @param pixels RGBA words. Modified.
 */
export function paintClasses(maps: readonly Uint8Array[], pixels: Uint32Array): void {
    for (let cell = 0; cell < pixels.length; cell++) {
        let red = 0;
        let green = 0;
        let blue = 0;
        let sum = 0;
        for (let k = 0; k < maps.length; k++) {
            const share = maps[k]?.[cell] ?? NOT_A_NUMBER;
            const colour = classColour(k);
            if (share === NOT_A_NUMBER) {
                sum = Number.NaN;
                break;
            }
            red += share * colour[0];
            green += share * colour[1];
            blue += share * colour[2];
            sum += share;
        }
        pixels[cell] =
            sum > 0
                ? (0xff000000 |
                      (Math.round(blue / sum) << 16) |
                      (Math.round(green / sum) << 8) |
                      Math.round(red / sum)) >>>
                  0
                : BLACK;
    }
}

/**
 * Paints each cell in the colour of its most probable class; the first of equals wins.
 *
 * @param colours an RGBA word a class
 * @param pixels RGBA words. Modified.
 */
export function paintWinners(
    maps: readonly Uint8Array[],
    colours: Uint32Array,
    pixels: Uint32Array,
): void {
    for (let cell = 0; cell < pixels.length; cell++) {
        let winner = 0;
        let most = -1;
        for (let k = 0; k < maps.length; k++) {
            const share = maps[k]?.[cell] ?? NOT_A_NUMBER;
            if (share === NOT_A_NUMBER) {
                winner = -1;
                break;
            }
            if (share > most) {
                most = share;
                winner = k;
            }
        }
        pixels[cell] = colours[winner] ?? BLACK;
    }
}
