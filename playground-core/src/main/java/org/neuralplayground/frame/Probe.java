package org.neuralplayground.frame;

/// A point of the plane at which a page wants to know the outputs.
public record Probe(double x, double y) {}
