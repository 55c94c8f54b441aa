package org.neuralplayground.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What makes a text easy or hard to classify for a network that sees words without their order.
public enum TextKind {
    /// Says what it means.
    PLAIN,
    /// Words of the other class, negated: "not bad at all".
    NEGATION,
    /// Means the contrary of what it says.
    IRONY,
    /// Has something of several classes.
    MIXED;

    /// The kind's word in files: `plain`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// All words, in the order of the kinds.
    static List<String> words() {
        return Arrays.stream(values()).map(TextKind::word).toList();
    }

    /// The kind of a word.
    static Optional<TextKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
