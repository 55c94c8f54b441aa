package org.neuralplayground.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/// Own words as Nori wants them: a line each, the word and then its parts.
final class KoreanDictionary {
    private KoreanDictionary() {}

    /// The words as a dictionary.
    ///
    /// @param lowerCase whether texts come in small letters, so that the words must too
    /// @return null for no words
    static @Nullable UserDictionary compile(List<UserWord> words, boolean lowerCase) {
        String lines = UserWords.write(words);
        String written = lowerCase ? Characters.lowerCase(lines) : lines;
        try {
            return UserDictionary.open(new StringReader(written));
        } catch (IOException impossible) {
            throw new UncheckedIOException("words in memory can be read", impossible);
        }
    }
}
