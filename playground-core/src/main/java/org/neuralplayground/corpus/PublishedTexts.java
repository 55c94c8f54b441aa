package org.neuralplayground.corpus;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The texts that others publish and the product only loads.
public enum PublishedTexts {
    /// Keras' IMDB: 50,000 English film reviews (Maas et al., *Learning Word Vectors for Sentiment
    /// Analysis*, ACL 2011). Files: the texts, the words' ranks. The authors ask to be cited and
    /// name no licence, nor does Keras for its form of them.
    IMDB(Locale.ENGLISH, "https://ai.stanford.edu/~amaas/data/sentiment/"),
    /// Keras' Reuters: 11,228 newswires of 1987 (Lewis, *Reuters-21578, Distribution 1.0*). Files:
    /// the texts, the words' ranks. The copyright is Reuters'; Reuters and Carnegie Group allow the
    /// free distribution for research purposes only. Keras names no licence for its form of them.
    REUTERS(
            Locale.ENGLISH,
            "https://archive.ics.uci.edu/dataset/137/reuters+21578+text+categorization+collection"),
    /// The Naver sentiment movie corpus 1.0: 200,000 Korean film reviews (Park). Files: 150,000 to
    /// train on, 50,000 others. Its author gives it away as CC0 1.0.
    NSMC(Locale.KOREAN, "https://github.com/e9t/nsmc");

    private final Locale language;
    private final String source;

    PublishedTexts(Locale language, String source) {
        this.language = language;
        this.source = source;
    }

    /// The name in commands and links: `imdb`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language of the texts.
    public Locale language() {
        return language;
    }

    /// The page on which the authors, or the keepers, tell about the texts.
    public URI source() {
        return URI.create(source);
    }

    /// The classes' names in the order of their indices.
    public List<String> classes() {
        return switch (this) {
            case IMDB -> KerasSource.IMDB.classes();
            case REUTERS -> KerasSource.REUTERS.classes();
            case NSMC -> NsmcReader.CLASSES;
        };
    }

    /// The files, all of which are needed; in the order that the constant names.
    public List<PublishedFile> files() {
        return switch (this) {
            case IMDB -> PublishedFiles.IMDB;
            case REUTERS -> PublishedFiles.REUTERS;
            case NSMC -> PublishedFiles.NSMC;
        };
    }
}
