package org.neuralplayground.bench;

import java.time.Duration;

/// How long to measure.
///
/// @param rounds how often each side is measured, in turn, each time in a new JVM; odd
/// @param warmUps iterations before the measured ones: the compiler needs some seconds
/// @param iterations measured ones
/// @param iteration how long each lasts
record Effort(int rounds, int warmUps, int iterations, Duration iteration) {

    /// About 20 minutes for the whole table.
    static final Effort THOROUGH = new Effort(3, 5, 5, Duration.ofSeconds(2));

    /// Less than five minutes for the whole table. On a busy machine the compiler takes five
    /// seconds for the convolutions.
    static final Effort QUICK = new Effort(1, 5, 3, Duration.ofSeconds(1));

    /// In words.
    String describe() {
        long seconds = iteration.toSeconds();
        return "rounds: %d, warm-up: %d x %d s, measured: %d x %d s"
                .formatted(rounds, warmUps, seconds, iterations, seconds);
    }
}
