/// What a page sees of a run: immutable values, sampled on demand.
@NullMarked
package org.neuralplayground.frame;

import org.jspecify.annotations.NullMarked;
