package org.neuralplayground.runs;

/// One frame on its way to one page. Immutable.
///
/// @param number by which the page acknowledges it, in [0, 2^32)
/// @param playing whether the run trains on
/// @param content the run at that moment
public record RunFrame(long number, boolean playing, RunContent content) {}
