import { inputsOf, layerAt, type Activation, type Scene } from '../stream/scene.js';
import { text, type Texts } from '../text/texts.js';
import type { Edge } from './edges.js';

/** The words that `np-network` and its card need. */
export type NetworkTexts = Texts<
    | 'network.label'
    | 'network.hiddenLayers'
    | 'network.hiddenLayerCount'
    | 'network.hiddenLayer'
    | 'network.addLayer'
    | 'network.removeLayer'
    | 'network.units'
    | 'network.unit'
    | 'network.addUnit'
    | 'network.removeUnit'
    | 'network.moreUnits'
    | 'network.fewerUnits'
    | 'network.layerSettings'
    | 'network.activation'
    | 'network.inputs'
    | 'network.useInput'
    | 'network.output'
    | 'network.outputOf'
    | 'network.unitOf'
    | 'network.unitLabel'
    | 'network.resets'
    | 'network.stepCannotLearn'
    | 'network.more'
    | 'network.bias'
    | 'network.weight'
    | 'network.weightFrom'
    | 'network.gradient'
    | 'network.lastBatch'
    | 'network.value'
    | 'network.clickToEdit'
    | 'network.edge'
    | 'network.close'
    | `activation.${Activation}`
>;

/** `Layer 1, unit 4`, or `Output` and `Output 2`. */
export function unitName(
    texts: NetworkTexts,
    layer: number,
    unit: number,
    shape: { readonly layers: number; readonly outputs: number },
): string {
    if (layer < shape.layers - 1) {
        return text(texts, 'network.unitOf', layer + 1, unit + 1);
    }
    return shape.outputs === 1
        ? text(texts, 'network.output')
        : text(texts, 'network.outputOf', unit + 1);
}

/** What a card is about. */
export type CardSubject =
    | { readonly kind: 'unit'; readonly layer: number; readonly unit: number }
    | ({ readonly kind: 'edge' } & Edge)
    | { readonly kind: 'layer'; readonly layer: number };

/** Whether a network still has what a card is about. */
export function hasSubject(scene: Scene, subject: CardSubject): boolean {
    return (
        subject.layer < scene.layers.length - (subject.kind === 'layer' ? 1 : 0) &&
        (subject.kind === 'layer' || subject.unit < layerAt(scene, subject.layer).units) &&
        (subject.kind !== 'edge' || subject.input < inputsOf(scene, subject.layer))
    );
}
