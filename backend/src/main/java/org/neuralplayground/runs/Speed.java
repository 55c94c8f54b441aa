package org.neuralplayground.runs;

import java.util.OptionalInt;

/// How fast a playing run may go.
public enum Speed {
    ONE(1),
    FIVE(5),
    TEN(10),
    THIRTY(30),
    /// About what the reference does: an epoch an animation frame.
    SIXTY(60),
    TWO_HUNDRED(200),
    /// As fast as the machine and the other runs allow.
    UNLIMITED(0);

    /// What a new run starts with.
    public static final Speed DEFAULT = SIXTY;

    private final int epochsPerSecond;

    Speed(int epochsPerSecond) {
        this.epochsPerSecond = epochsPerSecond;
    }

    /// Epochs per second, empty where there is no limit.
    public OptionalInt epochsPerSecond() {
        return this == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(epochsPerSecond);
    }
}
