import type { TextScene } from '../stream/text-scene.js';

/** A box on the drawing; `x` and `y` are its middle. All lengths are CSS pixels. */
export interface UnitBox {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}

export interface UnitColumn {
    readonly x: number;
    /** The unit in the first place. */
    readonly first: number;
    readonly units: readonly UnitBox[];
    /** How many units are not shown, and where that is said; null where all are. */
    readonly rest: { readonly count: number; readonly box: UnitBox } | null;
}

export interface TextLayout {
    readonly width: number;
    readonly height: number;
    readonly groups: readonly UnitBox[];
    /** A column for each layer, the output layer last. */
    readonly columns: readonly UnitColumn[];
    /** The distance of two neighbouring columns. */
    readonly pitch: number;
    /** Whether the columns are too narrow for a layer's controls above them. */
    readonly compact: boolean;
}

export interface TextShape {
    readonly groups: number;
    readonly units: readonly number[];
    /** The first unit to show of each layer, where not all have room. */
    readonly firsts: readonly number[];
    /** Whether some layer's head has a line more. */
    readonly dropout: boolean;
}

/** More units than these are never shown of one layer at a time. */
const MOST = 16;
/** The lowest row in which the picture of a unit can be read and touched. */
const LOWEST = 20;
const TALLEST = 30;
const GROUP = 62;
const HEAD = 84;
const HEAD_TOUCH = 116;
const HEAD_COMPACT = 56;
const LINE = 17;
const BOTTOM = 6;
const CONTROLS = 92;
const CONTROLS_TOUCH = 108;
/** A drawing below this width is one of a phone. */
const NARROW = 560;

/**
 * Places the groups of the vocabulary on the left, then each layer's units in columns of equal
 * distance, and leaves room for the classes' names on the right. A layer that is too high shows some
 * of its units.
 *
 * @param touch whether the controls are as large as a finger needs
 */
export function layOutText(
    shape: TextShape,
    width: number,
    height: number,
    touch = false,
): TextLayout {
    const narrow = width < NARROW;
    const groupWidth = narrow ? 72 : 118;
    const names = narrow ? 66 : 104;
    const pitch = Math.max(0, width - groupWidth - names) / Math.max(1, shape.units.length);
    const compact = pitch < (touch ? CONTROLS_TOUCH : CONTROLS);
    const head = compact ? HEAD_COMPACT : touch ? HEAD_TOUCH : HEAD;
    const top = head + (shape.dropout && !compact ? LINE : 0);
    const room = Math.max(0, height - top - BOTTOM);
    const unitWidth = Math.max(14, Math.min(84, pitch * 0.56));
    const middle = top + used(shape, room) / 2;
    const groups = rows(
        shape.groups,
        Math.min(GROUP, room / Math.max(1, shape.groups)),
        middle,
    ).map((y) => ({ x: groupWidth / 2, y, width: groupWidth, height: Math.min(44, GROUP - 8) }));
    const columns = shape.units.map((units, layer) =>
        column(
            units,
            shape.firsts[layer] ?? 0,
            groupWidth + pitch * (layer + 1) - unitWidth / 2,
            unitWidth,
            room,
            middle,
        ),
    );
    return { width, height, groups, columns, pitch, compact };
}

/** How many units a column of some height shows at once. */
export function capacityOf(room: number): number {
    return Math.max(2, Math.min(MOST, Math.floor(room / LOWEST)));
}

/** How many places a layer takes, the one that names the rest included. */
function places(units: number, room: number): number {
    return Math.min(units, capacityOf(room));
}

function used(shape: TextShape, room: number): number {
    const columns = shape.units.map((units) => Math.min(room, places(units, room) * TALLEST));
    return Math.max(Math.min(room, shape.groups * GROUP), ...columns);
}

function column(
    units: number,
    wanted: number,
    x: number,
    width: number,
    room: number,
    middle: number,
): UnitColumn {
    const count = places(units, room);
    const pitch = Math.min(TALLEST, room / Math.max(1, count));
    const height = Math.min(pitch - 4, pitch * 0.8);
    const boxes = rows(count, pitch, middle).map((y) => ({ x, y, width, height }));
    const last = boxes.at(-1);
    if (units <= count || last === undefined) {
        return { x, first: 0, units: boxes, rest: null };
    }
    const shown = count - 1;
    const first = Math.max(0, Math.min(wanted, units - shown));
    return {
        x,
        first,
        units: boxes.slice(0, shown),
        rest: { count: units - shown, box: last },
    };
}

function rows(count: number, pitch: number, middle: number): number[] {
    return Array.from({ length: count }, (_, row) => middle + (row - (count - 1) / 2) * pitch);
}

/** Places a scene's network, or nothing while there is no room known. */
export function layOutTextScene(
    { layers, vocabulary }: TextScene,
    firsts: readonly number[],
    { width, height }: { readonly width: number; readonly height: number },
    touch: boolean,
): TextLayout | null {
    const groups = vocabulary.groups.length;
    const units = layers.map((layer) => layer.units);
    const dropout = layers.some((layer) => layer.dropout !== null);
    const shape = { groups, units, firsts, dropout };
    return width === 0 ? null : layOutText(shape, width, height, touch);
}
