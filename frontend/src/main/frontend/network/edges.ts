import type { NetworkLayout } from './network-layout.js';

/** The height at which a curve starts or ends. */
export interface Level {
    readonly y: number;
}

/** All curves of one layer: from every input of the layer to every unit of it. */
export interface EdgeLayer {
    readonly layer: number;
    readonly from: readonly Level[];
    readonly to: readonly Level[];
    /** Where the curves start and end; every curve of a layer has the same two. */
    readonly startX: number;
    readonly endX: number;
}

/** The edge of a weight: from an input of the layer to a unit of it. */
export interface Edge {
    readonly layer: number;
    readonly unit: number;
    readonly input: number;
}

/** The gap between a map and the start of its curves. */
const GAP = 2;

/**
 * The curves of a layout.
 *
 * @param used the places, among the inputs shown, of the inputs in use
 */
export function edgeLayers(layout: NetworkLayout, used: readonly number[]): EdgeLayer[] {
    const inputs = used.flatMap((index) => layout.inputs[index] ?? []);
    return layout.layers.map((to, layer) => {
        const from = layer === 0 ? inputs : (layout.layers[layer - 1] ?? []);
        const [source] = from;
        const [target] = to;
        const startX = source === undefined ? 0 : source.x + source.size / 2 + GAP;
        const endX = target === undefined ? 0 : target.x - target.size / 2 - GAP;
        return { layer, from, to, startX, endX };
    });
}

/** The width in CSS pixels of an edge: [0, 5] to [1, 10], clamped. */
export function edgeWidth(weight: number): number {
    return 1 + (Math.min(5, Math.abs(weight)) / 5) * 9;
}

/** By how much edges are thinned so that many of them do not fill the drawing: 1 for few. */
export function edgeScale(edges: number): number {
    return Math.min(1, Math.max(0.18, Math.sqrt(16 / Math.max(1, edges))));
}

/** The edge nearest to a point, none farther than `reach`. */
export function edgeAt(layers: readonly EdgeLayer[], x: number, y: number, reach = 6): Edge | null {
    const gap = layers.find((edges) => x >= edges.startX && x <= edges.endX);
    if (gap === undefined) {
        return null;
    }
    const width = gap.endX - gap.startX;
    const t = parameterAt((x - gap.startX) / width);
    const rise = t * t * (3 - 2 * t);
    const steepness = (6 * t * (1 - t)) / (width * (1.5 - 3 * t * (1 - t)));
    let nearest: Edge | null = null;
    let distance = reach;
    gap.to.forEach((target, unit) =>
        gap.from.forEach((source, input) => {
            const height = target.y - source.y;
            const off = Math.abs(y - source.y - height * rise);
            const away = off / Math.hypot(1, height * steepness);
            if (away <= distance) {
                distance = away;
                nearest = { layer: gap.layer, unit, input };
            }
        }),
    );
    return nearest;
}

/**
 * The parameter at which a curve has come a given share of its way to the right. Its x is
 * `1.5 t (1-t)² + 1.5 t² (1-t) + t³` of the way, as both control points stand in the middle.
 */
export function parameterAt(share: number): number {
    let low = 0;
    let high = 1;
    for (let round = 0; round < 24; round++) {
        const t = (low + high) / 2;
        if (1.5 * t * (1 - t) + t * t * t < share) {
            low = t;
        } else {
            high = t;
        }
    }
    return (low + high) / 2;
}
