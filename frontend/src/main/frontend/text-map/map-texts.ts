import type { LayerTexts } from '../text-network/layer-names.js';
import type { Texts } from '../text/texts.js';

/** The words that `np-text-map` needs. */
export type MapTexts = LayerTexts &
    Texts<
        | 'text.map.label'
        | 'text.map.layer'
        | 'text.map.shown'
        | 'text.map.shownTraining'
        | 'text.map.sort'
        | 'text.map.sorted'
        | 'text.map.unsort'
        | 'text.map.hint'
        | 'text.map.spoken'
        | 'text.map.scale'
        | 'text.map.probability'
        | 'text.kind.NEGATION'
        | 'text.kind.IRONY'
        | 'text.kind.MIXED'
    >;
