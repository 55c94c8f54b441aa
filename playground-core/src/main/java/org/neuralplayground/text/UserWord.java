package org.neuralplayground.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// A word of one's own for the Korean dictionary: a noun that is to stay in one piece, or is to be
/// taken apart as told. It goes before whatever else the dictionary knows at that place.
///
/// @param word letters and digits only, kept in composed form (NFC)
/// @param parts none for one piece, else two or more that together are the word
public record UserWord(String word, List<String> parts) {
    /// A word.
    ///
    /// @throws org.neuralplayground.spec.SpecException where it is empty or longer than
    ///   [TextLimits#MAX_USER_WORD_LENGTH], has other characters, or is not its parts
    public UserWord {
        word = composed(word);
        parts = parts.stream().map(UserWord::composed).toList();
        requireWord(word);
        if (!parts.isEmpty() && !make(word, parts)) {
            throw Violation.of(
                            Subject.OWN_WORD, Rule.PARTS_OF_WORD, word, String.join(" + ", parts))
                    .asException();
        }
    }

    /// A word as a person types it: the word, and after it, if it is to be taken apart, its parts,
    /// with blanks between: `세종시 세종 시`.
    ///
    /// @throws org.neuralplayground.spec.SpecException where it is no such word
    public static UserWord of(String line) {
        List<String> fields = Arrays.asList(line.strip().split("\\s+"));
        return new UserWord(fields.getFirst(), fields.subList(1, fields.size()));
    }

    /// The line that [#of] reads as this word.
    public String line() {
        return parts.isEmpty() ? word : word + " " + String.join(" ", parts);
    }

    private static void requireWord(String word) {
        if (word.isEmpty()) {
            throw Violation.of(Subject.OWN_WORD, Rule.NOT_EMPTY).asException();
        }
        if (word.length() > TextLimits.MAX_USER_WORD_LENGTH) {
            throw Violation.of(
                            Subject.OWN_WORD,
                            Rule.LENGTH,
                            TextLimits.MAX_USER_WORD_LENGTH,
                            word.length())
                    .asException();
        }
        if (!word.codePoints().allMatch(Character::isLetterOrDigit)) {
            throw Violation.of(Subject.OWN_WORD, Rule.LETTERS_AND_DIGITS, word).asException();
        }
    }

    private static boolean make(String word, List<String> parts) {
        return parts.size() > 1 && !parts.contains("") && word.equals(String.join("", parts));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
