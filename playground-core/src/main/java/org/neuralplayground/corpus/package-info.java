/// Labelled texts: the samples of the product, one's own, and the published ones (NSMC, Keras' IMDB
/// and Reuters), each with a reader that says where a file is wrong.
@NullMarked
package org.neuralplayground.corpus;

import org.jspecify.annotations.NullMarked;
