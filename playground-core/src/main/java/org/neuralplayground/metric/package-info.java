/// How good decisions, rankings and predictions are, from counts and plain numbers. Knows nothing
/// of networks.
@NullMarked
package org.neuralplayground.metric;

import org.jspecify.annotations.NullMarked;
