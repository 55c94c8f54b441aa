/// Many numbers seen in a plane: principal components, and where a network's output decides in the
/// plane of its last hidden layer. All results are immutable values.
@NullMarked
package org.neuralplayground.projection;

import org.jspecify.annotations.NullMarked;
