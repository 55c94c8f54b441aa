package org.neuralplayground.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// A word of one's own for the Korean dictionary: a noun that is to stay in one piece, or is to be
/// taken apart as told. It goes before whatever else the dictionary knows at that place.
///
/// @param word letters and digits only, kept in composed form (NFC)
/// @param parts none for one piece, else two or more that together are the word
public record UserWord(String word, List<String> parts) {
    /// A word.
    ///
    /// @throws IllegalArgumentException where it is empty or longer than
    ///   [TextLimits#MAX_USER_WORD_LENGTH], has other characters, or is not its parts
    public UserWord {
        word = composed(word);
        parts = parts.stream().map(UserWord::composed).toList();
        Check.range("length of an own word", word.length(), 1, TextLimits.MAX_USER_WORD_LENGTH);
        if (!word.codePoints().allMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(
                    "an own word must be letters and digits, was " + word);
        }
        boolean empty = parts.contains("");
        if (!parts.isEmpty()
                && (empty || parts.size() == 1 || !word.equals(String.join("", parts)))) {
            throw new IllegalArgumentException(
                    "the parts of %s must be two or more that together are the word, were %s"
                            .formatted(word, parts));
        }
    }

    /// A word as a person types it: the word, and after it, if it is to be taken apart, its parts,
    /// with blanks between: `세종시 세종 시`.
    ///
    /// @throws IllegalArgumentException where it is no such word
    public static UserWord of(String line) {
        List<String> fields = Arrays.asList(line.strip().split("\\s+"));
        return new UserWord(fields.getFirst(), fields.subList(1, fields.size()));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
