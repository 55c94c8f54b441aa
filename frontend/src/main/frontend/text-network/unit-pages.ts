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

/** A list of firsts, one a layer, with one of them changed. */
export function withFirst(
    firsts: readonly number[],
    layers: number,
    layer: number,
    first: number,
): number[] {
    return Array.from({ length: layers }, (_, k) => (k === layer ? first : (firsts[k] ?? 0)));
}
