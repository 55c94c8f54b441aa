package org.neuralplayground.wordplayground;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What the frames of word vectors are about. Immutable.
///
/// @param generation number of this scene; a frame belongs to the scene of the same generation
/// @param language of the texts
/// @param texts how many there are
/// @param terms how many different words have a vector
/// @param window of the spec
/// @param dimensions of the spec
/// @param words those in the plane, by falling frequency
public record WordsScene(
        long generation,
        Locale language,
        int texts,
        int terms,
        int window,
        int dimensions,
        List<Shown> words) {

    /// A word in the plane.
    ///
    /// @param count how often it occurs
    public record Shown(String term, int count) {}

    public WordsScene {
        words = List.copyOf(words);
    }

    /// The scene of a training.
    ///
    /// @param spec what it was made of
    public static WordsScene of(long generation, WordsSpec spec, WordTexts texts) {
        return new WordsScene(
                generation,
                spec.texts().language(),
                texts.count(),
                texts.size(),
                spec.window(),
                spec.dimensions(),
                IntStream.range(0, texts.shown())
                        .mapToObj(word -> new Shown(texts.word(word), texts.frequency(word)))
                        .toList());
    }
}
