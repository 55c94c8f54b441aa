package org.neuralplayground.frame;

/// The full map of what a page looks at.
///
/// @param map 100 x 100 activations; of an output unit its answer
public record FocusMap(Focus focus, Grid map) {}
