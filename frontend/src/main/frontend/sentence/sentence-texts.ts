import type { Texts } from '../text/texts.js';

/** The words that `np-sentence` needs. */
export type SentenceTexts = Texts<
    | 'text.sentence.label'
    | 'text.sentence.placeholder'
    | 'text.sentence.empty'
    | 'text.sentence.waiting'
    | 'text.sentence.noWords'
    | 'text.sentence.reading'
    | 'text.sentence.token'
    | 'text.sentence.unknown'
    | 'text.sentence.answers'
    | 'text.sentence.moreClasses'
    | 'text.sentence.about'
    | 'text.sentence.exact'
    | 'text.sentence.gradient'
    | 'text.sentence.against'
    | 'text.sentence.for'
    | 'text.sentence.unknownKey'
    | 'text.sentence.unreadKey'
    | 'text.sentence.broken'
    | 'text.sentence.spoken'
    | 'text.sentence.states'
    | 'text.sentence.stateOf'
    | 'text.sentence.statesHint'
>;
