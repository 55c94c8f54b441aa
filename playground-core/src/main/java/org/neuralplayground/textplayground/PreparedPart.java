package org.neuralplayground.textplayground;

import org.neuralplayground.train.Examples;

/// A part of the texts, to be read and as numbers, in the same order.
record PreparedPart(TextPart texts, Examples examples) {}
