package org.neuralplayground.textplayground;

import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.TextLimits;
import org.neuralplayground.text.TextSpec;

/// What a pipeline may be for texts that come as numbers of whole English words: what was not done
/// to these before they became numbers cannot be done to a sentence that is typed either.
final class NumberedRules {
    /// Keras' four special numbers and a word's.
    private static final int LEAST_VOCABULARY = 5;

    private NumberedRules() {}

    /// @throws org.neuralplayground.spec.SpecException naming the setting that does not go
    static void check(TextSpec text) {
        if (!(text.analysis().language() instanceof Language.English english)) {
            throw refusal(Subject.LANGUAGE);
        }
        require(!english.stopWordsOut(), Subject.STOP_WORDS);
        require(english.stemming() == Language.Stemming.NONE, Subject.STEMMING);
        require(text.analysis().longestNgram() == 1, Subject.LONGEST_NGRAM);
        Check.range(
                Subject.VOCABULARY_SIZE,
                text.vocabularySize(),
                LEAST_VOCABULARY,
                TextLimits.MAX_VOCABULARY);
    }

    private static void require(boolean kept, Subject subject) {
        if (!kept) {
            throw refusal(subject);
        }
    }

    private static RuntimeException refusal(Subject subject) {
        return Violation.of(subject, Rule.WORD_NUMBERS).asException();
    }
}
