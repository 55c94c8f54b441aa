package org.neuralplayground.runs;

import org.neuralplayground.frame.FrameRequest;

/// What a page has said in sum.
///
/// @param drawn the frame that it acknowledged last; [#NONE] before
/// @param visible whether anybody sees it
/// @param request what its frames carry
record Wishes(long drawn, boolean visible, FrameRequest request) {
    static final long NONE = -1;

    /// Of a page that has said nothing yet.
    static final Wishes FIRST = new Wishes(NONE, true, FrameRequest.PLAIN);

    Wishes withDrawn(long frame) {
        return new Wishes(frame, visible, request);
    }

    Wishes withVisible(boolean nowVisible) {
        return new Wishes(drawn, nowVisible, request);
    }

    Wishes withRequest(FrameRequest other) {
        return new Wishes(drawn, visible, other);
    }
}
