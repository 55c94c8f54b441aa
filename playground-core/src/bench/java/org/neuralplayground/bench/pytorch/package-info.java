/// A peer: PyTorch through DJL, with its default number of threads.
///
/// Networks are written in PyTorch's operations, without DJL's blocks, trainer, listeners and
/// parameter server: that is the shortest way from Java into PyTorch.
@NullMarked
package org.neuralplayground.bench.pytorch;

import org.jspecify.annotations.NullMarked;
