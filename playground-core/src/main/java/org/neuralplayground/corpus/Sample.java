package org.neuralplayground.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/// The texts that the product brings along, written for it.
public enum Sample {
    /// English film reviews, positive or negative.
    FILM_REVIEWS_EN(Locale.ENGLISH),
    /// English news briefs by topic.
    NEWS_BRIEFS_EN(Locale.ENGLISH),
    /// Korean film reviews, positive or negative.
    FILM_REVIEWS_KO(Locale.KOREAN),
    /// Short Korean questions by what the person wants.
    QUESTIONS_KO(Locale.KOREAN);

    private static final String FOLDER = "/org/neuralplayground/text/";

    private final Locale language;

    Sample(Locale language) {
        this.language = language;
    }

    /// The name in commands and links: `film-reviews-en`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The language of the texts.
    public Locale language() {
        return language;
    }

    /// Its texts, read anew.
    public Corpus read() {
        String file = id() + ".tsv";
        InputStream texts = Sample.class.getResourceAsStream(FOLDER + file);
        if (texts == null) {
            throw new IllegalStateException("the sample %s must be there".formatted(file));
        }
        try {
            return SampleReader.read(file, texts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
