package org.neuralplayground.corpus;

import java.util.Locale;

/// Texts that others have published.
public enum PublishedTexts {
    /// Film reviews, Keras' `imdb.load_data`.
    IMDB(Locale.ENGLISH),
    /// Newswires by topic, Keras' `reuters.load_data`.
    REUTERS(Locale.ENGLISH),
    /// Korean film reviews, the Naver sentiment movie corpus.
    NSMC(Locale.KOREAN);

    private final Locale language;

    PublishedTexts(Locale language) {
        this.language = language;
    }

    /// The name in commands and links: `imdb`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale language() {
        return language;
    }
}
