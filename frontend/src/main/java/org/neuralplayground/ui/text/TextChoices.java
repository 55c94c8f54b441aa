package org.neuralplayground.ui.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.text.Language;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

/// What a person had chosen before, so that going back and forth between texts loses nothing: not
/// the pipeline and the network that they made for them, and not their own texts.
final class TextChoices {
    private final Map<TextChoice, TextPlaygroundSpec> before = new HashMap<>();

    /// The spec with other texts: as it was when they were left, or as they start.
    ///
    /// @return the same where own texts are chosen and there are none yet
    TextPlaygroundSpec with(TextPlaygroundSpec spec, TextChoice choice) {
        remember(spec);
        TextPlaygroundSpec known = before.get(choice);
        if (known != null) {
            return known;
        }
        return switch (choice) {
            case TextChoice.Bundled(var sample) ->
                    TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
            case TextChoice.Published(var texts) ->
                    TextPlaygroundSpec.startingWith(new TextSource.Published(texts));
            case TextChoice.Own() -> spec;
        };
    }

    /// The spec with a person's own texts: the pipeline and network they had for their texts
    /// before, where the language is the same, or what suits these.
    TextPlaygroundSpec withOwn(TextPlaygroundSpec spec, Corpus corpus) {
        remember(spec);
        TextSource.Own source = new TextSource.Own(corpus);
        TextPlaygroundSpec known = before.get(new TextChoice.Own());
        TextPlaygroundSpec start = TextPlaygroundSpec.startingWith(source);
        return known != null && speaksKorean(start) == speaksKorean(known)
                ? known.withSource(source)
                        .withTraining(
                                known.training().withValidation(start.training().validation()))
                : start;
    }

    /// The own texts that were there last.
    Optional<Corpus> own(TextPlaygroundSpec spec) {
        remember(spec);
        return Optional.ofNullable(before.get(new TextChoice.Own()))
                .map(TextPlaygroundSpec::source)
                .filter(TextSource.Own.class::isInstance)
                .map(source -> ((TextSource.Own) source).corpus());
    }

    private void remember(TextPlaygroundSpec spec) {
        before.put(TextChoice.of(spec.source()), spec);
    }

    private static boolean speaksKorean(TextPlaygroundSpec spec) {
        return spec.text().analysis().language() instanceof Language.Korean;
    }
}
