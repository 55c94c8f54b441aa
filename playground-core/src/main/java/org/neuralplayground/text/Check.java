package org.neuralplayground.text;

/// The checks that records of this package make in their constructors.
final class Check {
    /// Requires `least <= value <= most`.
    static void range(String subject, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s must be in [%d, %d], was %d".formatted(subject, least, most, value));
        }
    }

    private Check() {}
}
