package org.neuralplayground.runs;

import org.neuralplayground.frame.Frame;

/// One frame on its way to one page. Immutable.
///
/// @param number by which the page acknowledges it, in [0, 2^32)
/// @param scene what it is about
/// @param playing whether the run trains on
/// @param diverged whether the run stopped because a number became infinite or not a number
/// @param content the run at that moment
public record RunFrame(
        long number, RunScene scene, boolean playing, boolean diverged, Frame content) {}
