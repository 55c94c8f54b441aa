/** What the frames of one generation of word vectors are about. */
export interface WordsScene {
    readonly generation: number;
    /** `en` or `ko`: the language of the texts. */
    readonly language: string;
    /** How many texts it learns from. */
    readonly texts: number;
    /** How many different words have a vector. */
    readonly terms: number;
    /** How many words to either side are predicted. */
    readonly window: number;
    /** Numbers of a word. */
    readonly dimensions: number;
    /** The words in the plane, by falling frequency. */
    readonly words: readonly CountedWord[];
}

export interface CountedWord {
    readonly term: string;
    /** How often it occurs. */
    readonly count: number;
}
