import { NOT_A_NUMBER } from '../drawing/colour-table.js';

/** Values as cells of the signed colour table: the largest size takes the full colour. */
export function scaledCells(values: Float32Array): Uint8Array {
    const largest = values.reduce(
        (most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most),
        0,
    );
    return Uint8Array.from(values, (value) =>
        Number.isFinite(value)
            ? Math.round(127 + (largest === 0 ? 0 : (127 * value) / largest))
            : NOT_A_NUMBER,
    );
}
