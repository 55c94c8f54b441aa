package org.neuralplayground.bench;

/// A row of the table: what is compared, and how far ahead we must be.
///
/// @param name what `--only` takes
/// @param unit of both figures, something a second
/// @param goal the least ratio of our figure to the peer's
/// @param ours our benchmark
/// @param peer the peer's
/// @param amount how many of the unit one invocation of either does
/// @param steps how many training steps one invocation does; 0 where it does not train
record Row(
        String name,
        String unit,
        double goal,
        Measured ours,
        Measured peer,
        int amount,
        int steps) {}
