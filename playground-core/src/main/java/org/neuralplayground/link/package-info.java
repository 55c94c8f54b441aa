/// Links: a playground as the text of an address and back, ours and TensorFlow Playground's.
///
/// Nothing here throws for what came from outside: whatever is wrong with a link is a
/// [org.neuralplayground.spec.Violation] of the [Decoded].
@NullMarked
package org.neuralplayground.link;

import org.jspecify.annotations.NullMarked;
