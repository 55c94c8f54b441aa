package org.neuralplayground.corpus;

import org.neuralplayground.spec.Violation;

/// What one's own lines gave.
public sealed interface ParsedTexts {

    /// The lines that gave no text.
    Rejections rejections();

    /// Texts to train on.
    record Accepted(Corpus corpus, Rejections rejections) implements ParsedTexts {}

    /// Nothing to train on.
    ///
    /// @param reason the rule that the whole of it broke
    record Refused(Violation reason, Rejections rejections) implements ParsedTexts {}
}
