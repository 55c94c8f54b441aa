/// What surrounds a training: parts for training and validation, folds, scaling that is learned
/// from the training part alone, and smoothed curves.
@NullMarked
package org.neuralplayground.fit;

import org.jspecify.annotations.NullMarked;
