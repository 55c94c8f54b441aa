/// An oracle: PyTorch, through DJL, trains the same networks on the same batches from the same
/// weights, and must come to the same numbers.
///
/// Forward passes and gradients are PyTorch's own operations and its autograd. In a Maven profile
/// of its own, as PyTorch is large.
@NullMarked
package org.neuralplayground.oracle;

import org.jspecify.annotations.NullMarked;
