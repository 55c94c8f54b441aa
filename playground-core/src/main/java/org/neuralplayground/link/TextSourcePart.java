package org.neuralplayground.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

/// Where the texts come from, as a part of a link.
final class TextSourcePart {
    private static final String OWN = "own";

    static void write(TextSource source, QueryWriter query) {
        query.add(
                Key.TEXTS,
                switch (source) {
                    case TextSource.Bundled(Sample sample) -> sample.id();
                    case TextSource.Published(PublishedTexts texts) -> texts.id();
                    case TextSource.Own _ -> OWN;
                });
    }

    /// Whether the link is about somebody's own texts.
    static boolean namesOwn(QueryReader query) {
        return query.text(Key.TEXTS).filter(OWN::equals).isPresent();
    }

    /// The texts that the link names, those that stand in for own ones, or the default's.
    static TextSource read(QueryReader query) {
        Map<String, TextSource> named = named();
        named.put(OWN, standIn(query));
        Optional<String> name = query.text(Key.TEXTS);
        if (name.isEmpty()) {
            return TextPlaygroundSpec.DEFAULT.source();
        }
        TextSource source = named.get(name.get());
        if (source == null) {
            query.refuse(Key.TEXTS, Rule.CHOICE, named.keySet(), name.get());
            return TextPlaygroundSpec.DEFAULT.source();
        }
        return source;
    }

    /// All words of the key.
    static List<String> names() {
        return Stream.concat(named().keySet().stream(), Stream.of(OWN)).toList();
    }

    /// What takes the place of own texts: reviews in the link's language.
    private static TextSource standIn(QueryReader query) {
        return LanguagePart.namesKorean(query)
                ? new TextSource.Bundled(Sample.FILM_REVIEWS_KO)
                : TextPlaygroundSpec.DEFAULT.source();
    }

    private static Map<String, TextSource> named() {
        Map<String, TextSource> sources = new LinkedHashMap<>();
        for (Sample sample : Sample.values()) {
            sources.put(sample.id(), new TextSource.Bundled(sample));
        }
        for (PublishedTexts texts : PublishedTexts.values()) {
            sources.put(texts.id(), new TextSource.Published(texts));
        }
        return sources;
    }

    private TextSourcePart() {}
}
