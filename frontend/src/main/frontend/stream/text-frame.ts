/** One moment of a text playground's run. Its arrays are views into the message, not copies. */
export interface TextFrame {
    readonly playing: boolean;
    readonly number: number;
    readonly generation: number;
    readonly epoch: number;
    readonly step: number;
    /** How many epochs the training is to have. */
    readonly epochs: number;
    /** Why training is over, or null while it is not. */
    readonly ending: Ending | null;
    /** The epoch of the least validation loss so far, or null. */
    readonly bestEpoch: number | null;
    readonly training: TextScores;
    readonly validation: TextScores;
    /** As in the scene, the output layer last. */
    readonly layers: readonly TextLayerFrame[];
    /** What a group of words adds to a unit of a dense first layer: units x groups; else null. */
    readonly groups: Float32Array | null;
    readonly words: LayerWords | null;
    /** The class that the network decides for, for each shown text; 255 where its answer is no number. */
    readonly decisions: Uint8Array;
    /** The probability p of that class as `round(254 p)`, for each shown text; 255 where there is none. */
    readonly confidences: Uint8Array;
    readonly plane: HiddenPlane | null;
    readonly sentence: SentenceFrame | null;
}

export const ENDINGS = ['ALL_EPOCHS', 'EARLY_STOPPING', 'BROKEN'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Mean loss, and accuracy in [0, 1]; NaN where undefined. */
export interface TextScores {
    readonly loss: number;
    readonly accuracy: number;
}

export interface TextLayerFrame {
    /** Units x inputs of a dense layer that is not the first, else null. */
    readonly weights: Float32Array | null;
    /** Of a dense layer, else null. */
    readonly biases: Float32Array | null;
    /** Units x shown texts: `round(127 + 127 v / scale)`, 255 is not a number. */
    readonly activations: Uint8Array;
    readonly scale: number;
}

/** The words of each unit of the layer that reads the vocabulary, the strongest first. */
export interface LayerWords {
    readonly layer: number;
    readonly units: readonly UnitWords[];
}

export interface UnitWords {
    readonly excites: readonly WordWeight[];
    readonly inhibits: readonly WordWeight[];
}

export interface WordWeight {
    readonly word: string;
    readonly weight: number;
}

/** The last hidden layer of all shown texts, seen from where they lie farthest apart. */
export interface HiddenPlane {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
    /** The share of the variance along x and along y. */
    readonly explained: readonly number[];
    /** The share of the shown texts for which the plane's cell and the network decide the same. */
    readonly agreement: number;
    /** x and y of each shown text. */
    readonly points: Float32Array;
    /** The class decided for in each cell, row by row from the top left. */
    readonly cells: Uint8Array;
    /** Its probability p as `round(254 p)`. */
    readonly confidences: Uint8Array;
}

/** Cells of the plane from left to right and from top to bottom. */
export const PLANE_COLUMNS = 80;
export const PLANE_ROWS = 60;

export const ATTRIBUTIONS = ['EXACT', 'GRADIENT_TIMES_INPUT'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** What the network reads in the sentence that was asked for. */
export interface SentenceFrame {
    readonly text: string;
    readonly attribution: Attribution;
    /** The class that the contributions are about. */
    readonly output: number;
    /** The probability of each class. */
    readonly answers: readonly number[];
    readonly decision: number;
    readonly tokens: readonly SentenceToken[];
    /** Where it lies in the plane, or null. */
    readonly point: readonly [x: number, y: number] | null;
    readonly states: SentenceStates | null;
}

export interface SentenceToken {
    /** UTF-16 positions in the text. */
    readonly start: number;
    readonly end: number;
    readonly term: string;
    /** What it adds to the raw output, or null where the term is unknown or was cut off a sequence. */
    readonly contribution: number | null;
}

/** The hidden state of a recurrent layer after each token: units x tokens; NaN where it was cut off. */
export interface SentenceStates {
    readonly layer: number;
    readonly units: number;
    readonly values: Float32Array;
}
