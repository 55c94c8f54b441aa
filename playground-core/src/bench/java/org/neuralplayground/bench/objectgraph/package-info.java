/// A peer: a plain engine of nodes and links that works as TensorFlow Playground's does, example by
/// example and node by node, in `double`. Written as one would naturally write it in Java, neither
/// slowed down nor tuned. Its losses are TensorFlow Playground's on V8 to the last bit.
@NullMarked
package org.neuralplayground.bench.objectgraph;

import org.jspecify.annotations.NullMarked;
