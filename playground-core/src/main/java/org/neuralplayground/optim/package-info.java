/// How gradients become updates: optimizers, learning-rate schedules, gradient clipping and weight
/// decay over flat arrays. Knows nothing of layers.
@NullMarked
package org.neuralplayground.optim;

import org.jspecify.annotations.NullMarked;
