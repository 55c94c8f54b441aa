package org.neuralplayground.text;

import java.util.List;

/// Short forms of what a trace holds.
final class Traces {
    static final TextSpec ENGLISH = TextSpec.english();
    static final TextSpec KOREAN = TextSpec.korean();

    private Traces() {}

    static TextSpec speaking(TextSpec spec, Language language) {
        return spec.withAnalysis(spec.analysis().withLanguage(language));
    }

    static TextSpec cleaning(TextSpec spec, Cleaning cleaning) {
        return spec.withAnalysis(spec.analysis().withCleaning(cleaning));
    }

    static TextSpec pairs(TextSpec spec) {
        return spec.withAnalysis(spec.analysis().withLongestNgram(2));
    }

    /// The trace of a text through a pipeline that knows no word.
    static TextTrace of(TextSpec spec, String text) {
        return TextPipeline.fit(spec, List.of()).trace(text);
    }

    static List<String> words(Staged<List<TracedToken>> stage) {
        return words(stage.result());
    }

    static List<String> words(List<TracedToken> tokens) {
        return tokens.stream().map(TracedToken::text).toList();
    }

    static List<Integer> places(Staged<List<TracedToken>> stage) {
        return stage.result().stream().map(TracedToken::place).toList();
    }

    static List<String> terms(TextTrace trace) {
        return trace.terms().stream().map(TracedTerm::text).toList();
    }

    /// What stands in the raw text where each token does.
    static List<String> spans(TextTrace trace) {
        return trace.tokens().stream()
                .map(token -> trace.raw().substring(token.start(), token.end()))
                .toList();
    }

    /// Each token with its part of speech: `영화/NOUN`.
    static List<String> tagged(List<TracedToken> tokens) {
        return tokens.stream()
                .map(token -> token.text() + "/" + token.partOfSpeech().orElseThrow())
                .toList();
    }
}
