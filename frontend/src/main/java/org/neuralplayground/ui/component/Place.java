package org.neuralplayground.ui.component;

/// A place on the plot as it came from the page, not yet held against any rule.
public record Place(double x, double y) {}
