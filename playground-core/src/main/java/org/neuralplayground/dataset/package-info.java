/// Real data as files have it: readers for MNIST's IDX, Keras' `.npz` and numeric text, and the
/// immutable values they give. A damaged file gives a [DatasetException] that says where.
@NullMarked
package org.neuralplayground.dataset;

import org.jspecify.annotations.NullMarked;
