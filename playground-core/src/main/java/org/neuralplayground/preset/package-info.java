/// Named playgrounds of texts: which texts, what becomes of them, which network, how it trains.
@NullMarked
package org.neuralplayground.preset;

import org.jspecify.annotations.NullMarked;
