import { hiddenDenseLayers, type TextScene } from '../stream/text-scene.js';
import type { Texts } from '../text/texts.js';
import type { LayerTexts } from './layer-names.js';

/** The words that `np-text-network` and its card need. */
export type TextNetworkTexts = LayerTexts &
    Texts<
        | 'text.network.label'
        | 'text.network.vocabulary'
        | 'text.network.terms'
        | 'text.network.group'
        | 'text.network.groupWords'
        | 'text.network.size'
        | 'text.network.dimensions'
        | 'text.network.dropout'
        | 'text.network.rest'
        | 'text.network.next'
        | 'text.network.excites'
        | 'text.network.inhibits'
        | 'text.network.excitesFrom'
        | 'text.network.inhibitsFrom'
        | 'text.network.unit'
        | 'text.network.nothing'
        | 'text.network.means'
        | 'text.network.hint'
        | 'text.network.legend'
    >;

/** Whether a network still has what a card is about. */
export function hasTextSubject(scene: TextScene, subject: TextSubject): boolean {
    if (subject.kind === 'layer') {
        return hiddenDenseLayers(scene).includes(subject.layer);
    }
    return subject.unit < (scene.layers[subject.layer]?.units ?? 0);
}

/** What a card is about. */
export type TextSubject =
    | { readonly kind: 'unit'; readonly layer: number; readonly unit: number }
    | { readonly kind: 'layer'; readonly layer: number };
