package org.neuralplayground.textplayground;

import java.util.Optional;
import org.neuralplayground.corpus.TextKind;

/// The texts of one part of a playground, to be read by a person.
public interface TextPart {

    /// What a part is for.
    enum Role {
        TRAINING,
        VALIDATION,
        TEST
    }

    int size();

    /// A text as it was written, or as its numbers are decoded.
    ///
    /// @throws IndexOutOfBoundsException where there is no such text
    String text(int index);

    /// The class it belongs to.
    ///
    /// @throws IndexOutOfBoundsException where there is no such text
    int label(int index);

    /// What makes it hard, where that is known.
    ///
    /// @throws IndexOutOfBoundsException where there is no such text
    Optional<TextKind> kind(int index);
}
