package org.neuralplayground.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Mistake;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// A user dictionary as a person types it: a word a line, each as [UserWord#of] reads it.
///
/// @param words those of the lines that give one, in their order; always few enough for
///   [Language.Korean], and no two alike
/// @param mistakes the lines that give none
public record UserWords(List<UserWord> words, List<Mistake> mistakes) {
    public UserWords {
        words = List.copyOf(words);
        mistakes = List.copyOf(mistakes);
    }

    /// Reads all words, and names every line that gives none; empty lines are passed over. The
    /// first word past [TextLimits#MAX_USER_WORDS] is named, and what follows it, or as many
    /// mistakes, is not read. Never throws.
    public static UserWords parse(String lines) {
        List<UserWord> words = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                words.add(another(line, seen));
            } catch (SpecException refusal) {
                mistakes.add(new Mistake(number, refusal.violation()));
            }
            if (Math.max(seen.size(), mistakes.size()) > TextLimits.MAX_USER_WORDS) {
                break;
            }
        }
        return new UserWords(words, mistakes);
    }

    /// The lines that [#parse] reads as these words.
    public static String write(List<UserWord> words) {
        return words.stream().map(UserWord::line).collect(Collectors.joining("\n"));
    }

    private static UserWord another(String line, Set<String> seen) {
        UserWord word = UserWord.of(line);
        if (!seen.add(word.word())) {
            throw Violation.of(Subject.OWN_WORD, Rule.ONCE, word.word()).asException();
        }
        Check.range(Subject.OWN_WORDS, seen.size(), 0, TextLimits.MAX_USER_WORDS);
        return word;
    }
}
