package org.neuralplayground.corpus;

import java.util.List;

/// The texts that Keras publishes as numbers of words.
public enum KerasSource {
    /// 25,000 film reviews to train on and 25,000 others (Maas et al., *Learning Word Vectors for
    /// Sentiment Analysis*, ACL 2011).
    IMDB("imdb.npz", "imdb_word_index.json"),
    /// 11,228 newswires of 1987 by topic (Reuters-21578). The topics' names are those of Keras 3's
    /// `reuters.get_label_names`.
    REUTERS("reuters.npz", "reuters_word_index.json");

    private static final List<String> SENTIMENTS = List.of("negative", "positive");

    private final String file;
    private final String wordIndexFile;

    KerasSource(String file, String wordIndexFile) {
        this.file = file;
        this.wordIndexFile = wordIndexFile;
    }

    /// The file of texts and labels.
    public String file() {
        return file;
    }

    /// The file of the words' ranks.
    public String wordIndexFile() {
        return wordIndexFile;
    }

    /// The classes' names in the order of their indices.
    public List<String> classes() {
        return switch (this) {
            case IMDB -> SENTIMENTS;
            case REUTERS -> ReutersTopics.NAMES;
        };
    }
}
