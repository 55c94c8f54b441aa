/// How weights start: the distributions, as pure functions of a shape and a generator. Knows
/// nothing of layers.
@NullMarked
package org.neuralplayground.start;

import org.jspecify.annotations.NullMarked;
