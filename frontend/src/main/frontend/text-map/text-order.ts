import { NOT_A_NUMBER } from '../drawing/colour-table.js';
import { classBands, type ShownText } from '../stream/text-scene.js';

/**
 * The shown texts from left to right: class by class as they came, or within each class by a unit's
 * activation, the largest first and what is not a number last.
 *
 * @param activations of all units, or null for no sorting
 */
export function textOrder(
    texts: readonly ShownText[],
    activations: Uint8Array | null,
    unit: number,
): number[] {
    const order = [...texts.keys()];
    if (activations === null) {
        return order;
    }
    const value = (text: number): number => {
        const byte = activations[unit * texts.length + text] ?? NOT_A_NUMBER;
        return byte === NOT_A_NUMBER ? -1 : byte;
    };
    return classBands(texts).flatMap(({ start, end }) =>
        order.slice(start, end).sort((a, b) => value(b) - value(a)),
    );
}
