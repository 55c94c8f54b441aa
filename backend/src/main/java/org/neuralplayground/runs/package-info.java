/// Live runs: each is one actor that trains in slices of a few milliseconds, tells its page how it
/// goes and hands frames to whoever watches. Knows neither pages nor sockets.
@NullMarked
package org.neuralplayground.runs;

import org.jspecify.annotations.NullMarked;
