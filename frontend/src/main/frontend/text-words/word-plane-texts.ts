import type { Texts } from '../text/texts.js';

/** The words that `np-word-plane` needs. */
export type WordPlaneTexts = Texts<
    | 'words.label'
    | 'words.loading'
    | 'words.start'
    | 'words.across'
    | 'words.up'
    | 'words.choose'
    | 'words.nobody'
    | 'words.counted'
    | 'words.neighbours'
    | 'words.none'
    | 'words.cosine'
    | 'words.rare'
    | 'words.spoken'
    | 'words.hint'
    | 'words.explain'
    | 'words.small'
    | 'words.shown'
    | 'output.reconnecting'
    | 'output.gone'
>;
