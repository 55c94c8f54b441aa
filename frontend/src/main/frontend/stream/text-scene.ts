import type { Activation } from './scene.js';

/** What the frames of one generation of a text playground are about. */
export interface TextScene {
    readonly generation: number;
    /** `en` or `ko`: the language of the texts. */
    readonly language: string;
    /** The classes' names. */
    readonly classes: readonly string[];
    readonly vocabulary: Vocabulary;
    /** The layers that have units, the output layer last. */
    readonly layers: readonly TextLayer[];
    readonly shown: ShownTexts;
}

export interface Vocabulary {
    readonly terms: number;
    /** Whether texts become sequences of indices and the first layer is an embedding. */
    readonly indexed: boolean;
    readonly groups: readonly WordGroup[];
}

/** Terms of neighbouring ranks by frequency, from 1, and up to three of them. */
export interface WordGroup {
    readonly first: number;
    readonly last: number;
    readonly words: readonly string[];
}

export const LAYER_KINDS = ['DENSE', 'EMBEDDING', 'POOLING', 'SIMPLE_RNN', 'LSTM', 'GRU'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

export interface TextLayer {
    readonly kind: LayerKind;
    readonly units: number;
    /** Null for embedding and pooling. */
    readonly activation: Activation | null;
    /** The share of its outputs that is dropped while training, or null where none is. */
    readonly dropout: number | null;
}

export const PARTS = ['TRAINING', 'VALIDATION'] as const;

/** Some texts of one part of the data, class by class. */
export interface ShownTexts {
    readonly part: (typeof PARTS)[number];
    /** How many texts that part has. */
    readonly of: number;
    readonly texts: readonly ShownText[];
}

export const TEXT_KINDS = ['NEGATION', 'IRONY', 'MIXED'] as const;

export interface ShownText {
    readonly text: string;
    readonly label: number;
    /** What makes it hard, or null where nothing is known to. */
    readonly kind: (typeof TEXT_KINDS)[number] | null;
}

export function textLayerAt(scene: TextScene, layer: number): TextLayer {
    const found = scene.layers[layer];
    if (found === undefined) {
        throw new RangeError(`layer must be below ${scene.layers.length}, was ${layer}`);
    }
    return found;
}

/** The dense layers before the output, by their index among all layers. */
export function hiddenDenseLayers(scene: TextScene): number[] {
    return scene.layers.flatMap(({ kind }, layer) =>
        kind === 'DENSE' && layer < scene.layers.length - 1 ? [layer] : [],
    );
}

/** A run of neighbouring shown texts of one class. */
export interface ClassBand {
    readonly label: number;
    readonly start: number;
    readonly end: number;
}

/** The classes among the shown texts, in their order there. */
export function classBands(texts: readonly ShownText[]): ClassBand[] {
    const starts = texts.flatMap(({ label }, index) =>
        label === texts[index - 1]?.label ? [] : [index],
    );
    return starts.map((start, band) => ({
        label: texts[start]?.label ?? 0,
        start,
        end: starts[band + 1] ?? texts.length,
    }));
}
