/// Training: batches, optimizers, penalties, evaluation, and stopping before numbers break.
@NullMarked
package org.neuralplayground.train;

import org.jspecify.annotations.NullMarked;
