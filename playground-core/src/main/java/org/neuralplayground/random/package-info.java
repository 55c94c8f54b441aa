/// The generator of the reference's links.
@NullMarked
package org.neuralplayground.random;

import org.jspecify.annotations.NullMarked;
