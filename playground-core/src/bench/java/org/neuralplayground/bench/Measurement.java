package org.neuralplayground.bench;

import java.util.Comparator;
import java.util.List;

/// What JMH found out about one invocation.
///
/// @param nanoseconds its time: the median of the samples
/// @param bytes what it allocates, once the compiler is done
record Measurement(double nanoseconds, double bytes) {
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    /// The one in the middle by time, of an odd number of them.
    static Measurement median(List<Measurement> measurements) {
        return measurements.stream()
                .sorted(Comparator.comparingDouble(Measurement::nanoseconds))
                .toList()
                .get(measurements.size() / 2);
    }

    /// How many times a second.
    ///
    /// @param amount how many one invocation does
    double perSecond(int amount) {
        return amount * NANOSECONDS_PER_SECOND / nanoseconds;
    }
}
