import type { NetworkTexts } from '../network/network-texts.js';
import { hiddenDenseLayers, textLayerAt, type TextScene } from '../stream/text-scene.js';
import { text, type Texts } from '../text/texts.js';

/** The names of layers and units, which every component that shows them needs. */
export type LayerTexts = NetworkTexts &
    Texts<
        | 'text.network.embedding'
        | 'text.network.pooling'
        | 'text.network.SIMPLE_RNN'
        | 'text.network.LSTM'
        | 'text.network.GRU'
        | 'text.network.output'
        | 'text.network.outputOf'
        | 'text.network.unitOf'
        | 'text.network.dimensionOf'
    >;

/** `Hidden layer 1`, `Embedding`, `GRU`, `Output`. */
export function layerName(texts: LayerTexts, scene: TextScene, layer: number): string {
    const { kind } = textLayerAt(scene, layer);
    switch (kind) {
        case 'EMBEDDING':
            return text(texts, 'text.network.embedding');
        case 'POOLING':
            return text(texts, 'text.network.pooling');
        case 'DENSE':
            return layer === scene.layers.length - 1
                ? text(texts, 'text.network.output')
                : text(texts, 'network.hiddenLayer', hiddenDenseLayers(scene).indexOf(layer) + 1);
        default:
            return text(texts, `text.network.${kind}`);
    }
}

/** `Hidden layer 1, unit 4`, `Embedding, dimension 2`, `Output: positive`. */
export function unitTitle(
    texts: LayerTexts,
    scene: TextScene,
    layer: number,
    unit: number,
): string {
    if (layer === scene.layers.length - 1) {
        return text(texts, 'text.network.outputOf', outputName(scene, unit));
    }
    const { kind } = textLayerAt(scene, layer);
    const pattern =
        kind === 'EMBEDDING' || kind === 'POOLING'
            ? 'text.network.dimensionOf'
            : 'text.network.unitOf';
    return text(texts, pattern, layerName(texts, scene, layer), unit + 1);
}

/** The class whose probability an output gives: of a single output the second one. */
export function outputName(scene: TextScene, unit: number): string {
    const only = scene.layers.at(-1)?.units === 1;
    return scene.classes[only ? 1 : unit] ?? String(unit + 1);
}
