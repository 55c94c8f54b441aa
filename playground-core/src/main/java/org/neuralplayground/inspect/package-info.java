/// Looking into a network: what its layers answer, how large its gradients and updates are, what no
/// longer learns, and what an answer depends on. All results are immutable values.
@NullMarked
package org.neuralplayground.inspect;

import org.jspecify.annotations.NullMarked;
