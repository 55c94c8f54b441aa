package org.neuralplayground.textplayground;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.neuralplayground.corpus.Corpus;

/// How texts are written.
final class Writing {
    private Writing() {}

    /// Korean where at least half of all letters are Hangul, else English.
    static Locale languageOf(Corpus corpus) {
        long letters = 0;
        long hangul = 0;
        for (var text : corpus.texts()) {
            letters += text.text().codePoints().filter(Character::isLetter).count();
            hangul +=
                    text.text()
                            .codePoints()
                            .filter(c -> UnicodeScript.of(c) == UnicodeScript.HANGUL)
                            .count();
        }
        return hangul > 0 && 2 * hangul >= letters ? Locale.KOREAN : Locale.ENGLISH;
    }
}
