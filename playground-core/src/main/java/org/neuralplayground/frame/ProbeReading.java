package org.neuralplayground.frame;

/// What the network says at one point.
///
/// @param probe the point
/// @param outputs outputs x 1, output activation applied
/// @param focusActivation there of what the frame focuses on; NaN without a focus
public record ProbeReading(Probe probe, Grid outputs, float focusActivation) {}
