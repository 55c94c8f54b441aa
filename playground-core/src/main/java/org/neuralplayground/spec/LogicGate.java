package org.neuralplayground.spec;

/// A Boolean function of two inputs, as the four corners of the plane show it.
public enum LogicGate {
    AND,
    OR,
    NAND,
    XOR;

    /// The function's value.
    public boolean of(boolean a, boolean b) {
        return switch (this) {
            case AND -> a && b;
            case OR -> a || b;
            case NAND -> !(a && b);
            case XOR -> a ^ b;
        };
    }
}
