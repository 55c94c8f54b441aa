package org.neuralplayground.optim;

/// The checks that records of this package make in their constructors. The engine computes in
/// single precision, so what a number becomes there must keep the rule too.
final class Check {

    /// Requires `0 <= value < 1`.
    static void fraction(String subject, double value) {
        if (!(value >= 0 && (float) value < 1)) {
            throw refusal(subject, "in [0, 1)", value);
        }
    }

    /// Requires `0 <= value <= 1`.
    static void share(String subject, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw refusal(subject, "in [0, 1]", value);
        }
    }

    /// Requires a finite number above 0.
    static void positive(String subject, double value) {
        if (!((float) value > 0 && (float) value < Float.POSITIVE_INFINITY)) {
            throw refusal(subject, "positive and finite", value);
        }
    }

    /// Requires a finite number of at least 0.
    static void notNegative(String subject, double value) {
        if (!(value >= 0 && (float) value < Float.POSITIVE_INFINITY)) {
            throw refusal(subject, "at least 0 and finite", value);
        }
    }

    /// Requires at least one step.
    static void steps(String subject, long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException(subject + " must be at least 1, was " + steps);
        }
    }

    /// Subject, rule and what came, with what it is in single precision where only that explains
    /// the refusal.
    private static IllegalArgumentException refusal(String subject, String rule, double value) {
        float rounded = (float) value;
        boolean lost =
                rounded != value && (rounded == 0 || rounded == 1 || Float.isInfinite(rounded));
        String came = lost ? value + " (" + rounded + " in single precision)" : "" + value;
        return new IllegalArgumentException(subject + " must be " + rule + ", was " + came);
    }

    private Check() {}
}
