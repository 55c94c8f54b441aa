package org.neuralplayground.runs;

/// What a page has said in sum.
///
/// @param drawn the frame that it acknowledged last; [#NOTHING] before
/// @param visible whether anybody sees it
/// @param sight what its frames show
/// @param <T> what the run trains
record Wishes<T extends Training>(long drawn, boolean visible, Sight<T> sight) {
    static final long NOTHING = -1;
}
