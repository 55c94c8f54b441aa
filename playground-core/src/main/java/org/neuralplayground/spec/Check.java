package org.neuralplayground.spec;

/// The checks that specs make in their constructors.
public final class Check {
    /// Requires `least <= value <= most`; NaN is refused too.
    ///
    /// @throws SpecException otherwise
    public static void range(Subject subject, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw Violation.of(subject, Rule.RANGE, least, most, value).asException();
        }
    }

    /// Requires `0 < value <= most`; NaN is refused too.
    ///
    /// @throws SpecException otherwise
    public static void positive(Subject subject, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw Violation.of(subject, Rule.POSITIVE_RANGE, 0, most, value).asException();
        }
    }

    /// Requires a seed that can be shown and linked: at most [Limits#MAX_SEED_LENGTH] printable
    /// characters.
    ///
    /// @throws SpecException otherwise
    public static void seed(Subject subject, String seed) {
        if (seed.length() > Limits.MAX_SEED_LENGTH) {
            throw Violation.of(subject, Rule.LENGTH, Limits.MAX_SEED_LENGTH, seed.length())
                    .asException();
        }
        if (seed.codePoints().anyMatch(Check::isUnprintable)) {
            throw Violation.of(subject, Rule.NO_CONTROL_CHARACTERS, seed).asException();
        }
    }

    /// Half a surrogate pair is refused with the control characters: no link could carry it.
    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private Check() {}
}
