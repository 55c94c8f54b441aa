package org.neuralplayground.ui.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.textplayground.TextSource;

/// One card of the data panel: where texts come from, whatever they are.
sealed interface TextChoice {

    /// A sample that the product brings along.
    record Bundled(Sample sample) implements TextChoice {}

    /// A person's own texts, whichever.
    record Own() implements TextChoice {}

    /// Texts that others have published.
    record Published(PublishedTexts texts) implements TextChoice {}

    /// All choices in the order of the page.
    static List<TextChoice> all() {
        return Stream.of(
                        Arrays.stream(Sample.values()).map(Bundled::new),
                        Stream.of(new Own()),
                        Arrays.stream(PublishedTexts.values()).map(Published::new))
                .<TextChoice>flatMap(choices -> choices)
                .toList();
    }

    /// The choice that shows a source.
    static TextChoice of(TextSource source) {
        return switch (source) {
            case TextSource.Bundled(Sample sample) -> new Bundled(sample);
            case TextSource.Own _ -> new Own();
            case TextSource.Published(PublishedTexts texts) -> new Published(texts);
        };
    }

    /// The name in translations and test ids.
    default String id() {
        return switch (this) {
            case Bundled(Sample sample) -> sample.id();
            case Own() -> "own";
            case Published(PublishedTexts texts) -> texts.id();
        };
    }
}
