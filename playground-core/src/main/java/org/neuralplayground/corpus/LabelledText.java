package org.neuralplayground.corpus;

import java.util.Optional;

/// A text and the class it belongs to.
///
/// @param text as it was written
/// @param label index of its class among the corpus' classes, from 0
/// @param kind what makes it hard, where that is known
public record LabelledText(String text, int label, Optional<TextKind> kind) {}
