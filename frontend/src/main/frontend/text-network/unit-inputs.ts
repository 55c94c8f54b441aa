import type { TextFrame } from '../stream/text-frame.js';
import type { TextScene } from '../stream/text-scene.js';
import { text } from '../text/texts.js';
import { layerName } from './layer-names.js';
import type { TextNetworkTexts } from './text-network-texts.js';

/** Something that speaks for or against a unit. */
export interface Influence {
    readonly name: string;
    readonly weight: number;
}

export interface Influences {
    /** What the names are of: a layer's name, or null of words. */
    readonly of: string | null;
    readonly excites: readonly Influence[];
    readonly inhibits: readonly Influence[];
}

/** So many units of the layer before are named on either side. */
const NAMED = 4;

/** The words of a unit that reads the vocabulary, or the units before it with the largest weights. */
export function influencesOn(
    texts: TextNetworkTexts,
    scene: TextScene,
    frame: TextFrame,
    layer: number,
    unit: number,
): Influences | null {
    const { words } = frame;
    const own = words?.layer === layer ? words.units[unit] : undefined;
    if (own !== undefined) {
        const named = own.excites.map(({ word, weight }) => ({ name: word, weight }));
        const against = own.inhibits.map(({ word, weight }) => ({ name: word, weight }));
        return { of: null, excites: named, inhibits: against };
    }
    const weights = frame.layers[layer]?.weights ?? null;
    const inputs = scene.layers[layer - 1]?.units ?? 0;
    if (weights === null) {
        return null;
    }
    const row = Array.from(
        weights.subarray(unit * inputs, (unit + 1) * inputs),
        (weight, input) => ({
            name: text(texts, 'text.network.unit', input + 1),
            weight,
        }),
    ).sort((a, b) => b.weight - a.weight);
    return {
        of: layerName(texts, scene, layer - 1),
        excites: row.filter(({ weight }) => weight > 0).slice(0, NAMED),
        inhibits: row
            .filter(({ weight }) => weight < 0)
            .slice(-NAMED)
            .reverse(),
    };
}
