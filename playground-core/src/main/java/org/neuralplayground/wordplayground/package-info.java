/// The playground of word vectors: which texts, how skip-gram learns from them, and what a page
/// sees of it as immutable values.
@NullMarked
package org.neuralplayground.wordplayground;

import org.jspecify.annotations.NullMarked;
