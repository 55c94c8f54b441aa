package org.neuralplayground.frame;

import java.util.Optional;

/// What a frame shall hold besides what every frame holds. A focus that the network does not have
/// is left out.
public record FrameRequest(Optional<Focus> focus, Optional<Probe> probe) {

    /// Neither focus nor probe.
    public static final FrameRequest PLAIN = new FrameRequest(Optional.empty(), Optional.empty());

    public FrameRequest withFocus(Optional<Focus> newFocus) {
        return new FrameRequest(newFocus, probe);
    }

    public FrameRequest withProbe(Optional<Probe> newProbe) {
        return new FrameRequest(focus, newProbe);
    }
}
