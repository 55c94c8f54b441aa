/// Generators: those that others define, of the reference's links and of NumPy, and one without a
/// state.
@NullMarked
package org.neuralplayground.random;

import org.jspecify.annotations.NullMarked;
