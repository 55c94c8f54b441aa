package org.neuralplayground.spec;

/// The checks that records of this package make in their constructors.
final class Check {
    /// Requires `least <= value <= most`; NaN is refused too.
    static void range(Subject subject, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw Violation.of(subject, Rule.RANGE, least, most, value).asException();
        }
    }

    /// Requires `0 < value <= most`; NaN is refused too.
    static void positive(Subject subject, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw Violation.of(subject, Rule.POSITIVE_RANGE, 0, most, value).asException();
        }
    }

    /// Requires a seed that can be shown and linked: at most [Limits#MAX_SEED_LENGTH] printable
    /// characters.
    static void seed(Subject subject, String seed) {
        if (seed.length() > Limits.MAX_SEED_LENGTH) {
            throw Violation.of(subject, Rule.LENGTH, Limits.MAX_SEED_LENGTH, seed.length())
                    .asException();
        }
        if (seed.chars().anyMatch(Character::isISOControl)) {
            throw Violation.of(subject, Rule.NO_CONTROL_CHARACTERS, seed).asException();
        }
    }

    private Check() {}
}
