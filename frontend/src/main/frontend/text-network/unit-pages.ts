import type { UnitKey } from '../network/unit-keys.js';
import type { UnitColumn } from './text-layout.js';

/** The first unit of the next page of a layer; after the last page the first one again. */
export function nextPage(column: UnitColumn, units: number): number {
    const next = column.first + column.units.length;
    return next >= units ? 0 : next;
}

/** The first unit to show so that a unit is among those shown: as little moves as can be. */
export function firstWith({ unit }: UnitKey, column: UnitColumn): number {
    if (unit < column.first) {
        return unit;
    }
    return Math.max(column.first, unit - column.units.length + 1);
}

/** The unit itself where it is shown, else the first one shown of its layer. */
export function shownUnit(key: UnitKey, columns: readonly UnitColumn[]): UnitKey {
    const column = columns[key.layer];
    if (column === undefined) {
        return key;
    }
    const place = key.unit - column.first;
    const shown = place >= 0 && place < column.units.length;
    return shown ? key : { layer: key.layer, unit: column.first };
}

/** A list of firsts, one a layer, with one of them changed. */
export function withFirst(
    firsts: readonly number[],
    layers: number,
    layer: number,
    first: number,
): number[] {
    return Array.from({ length: layers }, (_, k) => (k === layer ? first : (firsts[k] ?? 0)));
}
