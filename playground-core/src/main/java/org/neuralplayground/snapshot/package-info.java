/// Snapshots of a training as bytes: a versioned, checked container and what writes and reads it.
/// Knows nothing of training.
@NullMarked
package org.neuralplayground.snapshot;

import org.jspecify.annotations.NullMarked;
