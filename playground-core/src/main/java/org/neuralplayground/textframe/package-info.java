/// What a page sees of a text run: scene and frames as immutable values, sampled on demand.
@NullMarked
package org.neuralplayground.textframe;

import org.jspecify.annotations.NullMarked;
