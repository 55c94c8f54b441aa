import { layerAt, type Scene } from '../stream/scene.js';

/** A unit of the network: its layer, the output layer last, and its number in it. */
export interface UnitKey {
    readonly layer: number;
    readonly unit: number;
}

/**
 * Where an arrow key leads from a unit: up and down within its layer, left and right to the unit at
 * the same height of the next layer. Null for any other key, and at the ends.
 */
export function nextUnit(key: string, { layer, unit }: UnitKey, scene: Scene): UnitKey | null {
    switch (key) {
        case 'ArrowUp':
            return within(scene, layer, unit - 1);
        case 'ArrowDown':
            return within(scene, layer, unit + 1);
        case 'ArrowLeft':
            return beside(scene, { layer, unit }, layer - 1);
        case 'ArrowRight':
            return beside(scene, { layer, unit }, layer + 1);
        default:
            return null;
    }
}

function within(scene: Scene, layer: number, unit: number): UnitKey | null {
    return unit >= 0 && unit < layerAt(scene, layer).units ? { layer, unit } : null;
}

function beside(scene: Scene, from: UnitKey, layer: number): UnitKey | null {
    if (layer < 0 || layer >= scene.layers.length) {
        return null;
    }
    const share = (from.unit + 0.5) / layerAt(scene, from.layer).units;
    return { layer, unit: Math.floor(share * layerAt(scene, layer).units) };
}
