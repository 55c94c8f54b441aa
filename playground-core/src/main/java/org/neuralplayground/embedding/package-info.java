/// Word vectors learned from the words around each word, one text a step, and which words are close
/// by.
@NullMarked
package org.neuralplayground.embedding;

import org.jspecify.annotations.NullMarked;
