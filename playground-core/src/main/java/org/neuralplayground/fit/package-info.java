/// What stands around a training: splits and folds, scaling fitted to the training part, epochs
/// with validation, history and early stopping, cross-validation, and smoothed curves.
@NullMarked
package org.neuralplayground.fit;

import org.jspecify.annotations.NullMarked;
