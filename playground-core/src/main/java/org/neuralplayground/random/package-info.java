/// Generators that others define: that of the reference's links, and NumPy's.
@NullMarked
package org.neuralplayground.random;

import org.jspecify.annotations.NullMarked;
