package org.neuralplayground.text;

import org.apache.lucene.analysis.TokenStream;

/// May look at the tokens as they come out of a stage.
@FunctionalInterface
interface StageTap {
    /// Nobody looks.
    StageTap NONE = (_, tokens) -> tokens;

    /// A stage after which a look can be taken.
    enum Stage {
        TOKENS,
        STOP_WORDS,
        STEMS_OR_NOUNS
    }

    /// The stream to go on with.
    TokenStream after(Stage stage, TokenStream tokens);
}
