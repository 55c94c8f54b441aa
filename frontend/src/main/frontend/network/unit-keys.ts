/** A unit of the network: its layer, the output layer last, and its number in it. */
export interface UnitKey {
    readonly layer: number;
    readonly unit: number;
}

/** The layers of a network, the output layer last. */
type Layers = readonly { readonly units: number }[];

/**
 * Where an arrow key leads from a unit: up and down within its layer, left and right to the unit at
 * the same height of the next layer. Null for any other key, and at the ends.
 */
export function nextUnit(key: string, { layer, unit }: UnitKey, layers: Layers): UnitKey | null {
    switch (key) {
        case 'ArrowUp':
            return within(layers, layer, unit - 1);
        case 'ArrowDown':
            return within(layers, layer, unit + 1);
        case 'ArrowLeft':
            return beside(layers, { layer, unit }, layer - 1);
        case 'ArrowRight':
            return beside(layers, { layer, unit }, layer + 1);
        default:
            return null;
    }
}

/** The unit, or the last one of a network that has become smaller. */
export function nearestUnit({ layer, unit }: UnitKey, layers: Layers): UnitKey {
    const there = Math.max(0, Math.min(layer, layers.length - 1));
    return { layer: there, unit: Math.max(0, Math.min(unit, unitsOf(layers, there) - 1)) };
}

function within(layers: Layers, layer: number, unit: number): UnitKey | null {
    return unit >= 0 && unit < unitsOf(layers, layer) ? { layer, unit } : null;
}

function beside(layers: Layers, from: UnitKey, layer: number): UnitKey | null {
    if (layer < 0 || layer >= layers.length) {
        return null;
    }
    const share = (from.unit + 0.5) / unitsOf(layers, from.layer);
    return { layer, unit: Math.floor(share * unitsOf(layers, layer)) };
}

function unitsOf(layers: Layers, layer: number): number {
    return layers[layer]?.units ?? 0;
}
