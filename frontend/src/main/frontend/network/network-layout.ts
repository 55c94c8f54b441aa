import { INPUT_FEATURES, type Scene } from '../stream/scene.js';

/** A square on the drawing; `x` and `y` are its middle. All lengths are CSS pixels. */
export interface Place {
    readonly x: number;
    readonly y: number;
    readonly size: number;
}

export interface NetworkLayout {
    readonly width: number;
    readonly height: number;
    /** The maps of the inputs shown, from top to bottom. */
    readonly inputs: readonly Place[];
    /** The maps of each layer's units, the output layer last. */
    readonly layers: readonly (readonly Place[])[];
    /** The distance of two neighbouring columns. */
    readonly pitch: number;
    /** Whether the columns are too narrow for a layer's controls above them. */
    readonly compact: boolean;
}

export interface NetworkShape {
    readonly inputs: number;
    readonly units: readonly number[];
}

/** Room for the inputs' names on the left and for the bias of the output on the right. */
const LEFT = 48;
const RIGHT = 10;
/** Room for the layers' controls above the units. */
const HEAD = 84;
const HEAD_TOUCH = 116;
const HEAD_COMPACT = 56;
const BOTTOM = 8;
const LARGEST = 46;
/** The widest distance of two units' middles, in parts of a unit's side. */
const SPREAD = 1.75;
/** The narrowest column that holds a layer's controls. */
const CONTROLS = 84;
const CONTROLS_TOUCH = 100;

/**
 * Places inputs and units in columns of equal distance. Each column is as high as its units need,
 * and stands in the middle of the highest; maps shrink until all fit.
 *
 * @param touch whether the controls are as large as a finger needs
 */
export function layOut(
    shape: NetworkShape,
    width: number,
    height: number,
    touch = false,
): NetworkLayout {
    const columns = shape.units.length + 1;
    const inner = Math.max(0, width - LEFT - RIGHT);
    const largest = Math.min(LARGEST, (inner / columns) * 0.55);
    const pitch = (inner - largest) / (columns - 1);
    const compact = pitch < (touch ? CONTROLS_TOUCH : CONTROLS);
    const top = compact ? HEAD_COMPACT : touch ? HEAD_TOUCH : HEAD;
    const room = Math.max(0, height - top - BOTTOM);
    const counts = [shape.inputs, ...shape.units];
    const used = Math.max(...counts.map((count) => heightOf(count, largest, room)));
    const column = (count: number, index: number): Place[] => {
        const rows = heightOf(count, largest, room) / Math.max(1, count);
        const size = sizeOf(rows, largest);
        const x = LEFT + largest / 2 + index * pitch;
        const first = top + (used - rows * count) / 2 + rows / 2;
        return Array.from({ length: count }, (_, row) => ({ x, y: first + row * rows, size }));
    };
    const [inputs = [], ...layers] = counts.map(column);
    return { width, height, inputs, layers, pitch, compact };
}

/** Places a scene's network, or nothing while there is no room known. */
export function layOutScene(
    scene: Scene,
    inputs: number,
    { width, height }: { readonly width: number; readonly height: number },
    touch: boolean,
): NetworkLayout | null {
    const units = scene.layers.map((layer) => layer.units);
    return width === 0 ? null : layOut({ inputs, units }, width, height, touch);
}

/** The places, among the inputs shown, of the inputs in use. */
export function usedPlaces(scene: Scene, shown: readonly number[]): number[] {
    return scene.inputs.map((name) => shown.indexOf(INPUT_FEATURES.indexOf(name)));
}

function heightOf(count: number, largest: number, room: number): number {
    return Math.min(room, count * largest * SPREAD);
}

/** Big maps keep a wide gap, small ones a narrow one. */
function sizeOf(rows: number, largest: number): number {
    return Math.min(largest, Math.max(rows * 0.72, Math.min(rows - 2, rows * 0.85)));
}
