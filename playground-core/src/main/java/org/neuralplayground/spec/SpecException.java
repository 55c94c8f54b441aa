package org.neuralplayground.spec;

/// A spec that breaks a rule; the [Violation] says which. Its message is the English sentence.
public final class SpecException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    public SpecException(Violation violation) {
        super(violation.message());
        this.violation = violation;
    }

    public Violation violation() {
        return violation;
    }
}
