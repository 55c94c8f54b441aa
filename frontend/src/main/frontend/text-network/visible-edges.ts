import type { EdgeWeights } from '../network/edge-painter.js';
import type { EdgeLayer } from '../network/edges.js';
import type { TextFrame } from '../stream/text-frame.js';
import type { TextLayout } from './text-layout.js';

/** The gap between a picture and the start of its curves. */
const GAP = 3;
/** The weight as which the largest one of a layer is drawn, in the scale of the 2-D playground. */
const LARGEST = 3;
/** The same where the columns stand close together. */
const LARGEST_COMPACT = 1.8;

/** The curves from what a layer reads to its units, as far as both are shown. */
export function textEdges({ groups, columns }: TextLayout): EdgeLayer[] {
    return columns.map((column, layer) => {
        const from = layer === 0 ? groups : (columns[layer - 1]?.units ?? []);
        const source = from[0];
        const target = column.units[0];
        return {
            layer,
            from,
            to: column.units,
            startX: source === undefined ? 0 : source.x + source.width / 2 + GAP,
            endX: target === undefined ? 0 : target.x - target.width / 2 - GAP,
        };
    });
}

/**
 * The weights of the curves shown, relative to the largest of their layer: texts' weights are small,
 * and what counts in a drawing is which of them are large. None where a layer has no such numbers.
 */
export function textWeights(
    frame: TextFrame,
    { groups, columns, compact }: TextLayout,
): EdgeWeights[] {
    return columns.map((column, layer) => {
        const matrix = layer === 0 ? frame.groups : (frame.layers[layer]?.weights ?? null);
        const source = columns[layer - 1];
        const from = layer === 0 ? groups.length : (source?.units.length ?? 0);
        const inputs =
            layer === 0 ? groups.length : from + (source?.rest == null ? 0 : source.rest.count);
        const start = layer === 0 ? 0 : (source?.first ?? 0);
        if (matrix === null) {
            return { weights: null };
        }
        const factor = (compact ? LARGEST_COMPACT : LARGEST) / largestOf(matrix);
        const weights = new Float32Array(column.units.length * from);
        for (let row = 0; row < column.units.length; row++) {
            const offset = (column.first + row) * inputs + start;
            for (let input = 0; input < from; input++) {
                weights[row * from + input] = (matrix[offset + input] ?? 0) * factor;
            }
        }
        return { weights };
    });
}

/** The largest size of a weight, 1 where all are zero or none is a number. */
function largestOf(weights: Float32Array): number {
    let largest = 0;
    for (const weight of weights) {
        const size = Math.abs(weight);
        if (size > largest && size < Infinity) {
            largest = size;
        }
    }
    return largest === 0 ? 1 : largest;
}
