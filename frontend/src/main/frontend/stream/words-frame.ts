/** One moment of word vectors. Its points are a view into the message, not a copy. */
export interface WordsFrame {
    readonly playing: boolean;
    readonly number: number;
    readonly generation: number;
    readonly epoch: number;
    /** The mean loss of the last epoch's pairs; NaN before the first has ended. */
    readonly loss: number;
    readonly plane: WordsPlane;
    /** The neighbours of the word that was asked for, or null. */
    readonly chosen: ChosenWord | null;
}

export interface WordsPlane {
    readonly left: number;
    readonly right: number;
    readonly bottom: number;
    readonly top: number;
    /** The share of the variance along x and along y. */
    readonly explained: readonly number[];
    /** Words x 2. */
    readonly points: Float32Array;
}

export interface ChosenWord {
    /** The index of the word in the scene. */
    readonly word: number;
    /** By falling cosine. */
    readonly nearest: readonly NearWord[];
}

export interface NearWord {
    readonly term: string;
    readonly cosine: number;
    /** Its index in the scene, or null where it is not in the plane. */
    readonly word: number | null;
}
