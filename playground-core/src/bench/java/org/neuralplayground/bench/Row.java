package org.neuralplayground.bench;

/// A row of the table: what is compared, and how far ahead we must be.
///
/// @param name what `--only` takes
/// @param unit of both figures, something a second
/// @param goal the least ratio of our figure to the peer's
/// @param ours our benchmark
/// @param peer the peer's
record Row(String name, String unit, double goal, Measured ours, Measured peer) {}
