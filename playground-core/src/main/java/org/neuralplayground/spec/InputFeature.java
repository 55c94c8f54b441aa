package org.neuralplayground.spec;

/// What the network can be shown of a point, in the order of the reference's links. Raw values, not
/// scaled, as there.
public enum InputFeature {
    X {
        @Override
        public double of(double x, double y) {
            return x;
        }
    },
    Y {
        @Override
        public double of(double x, double y) {
            return y;
        }
    },
    X_SQUARED {
        @Override
        public double of(double x, double y) {
            return x * x;
        }
    },
    Y_SQUARED {
        @Override
        public double of(double x, double y) {
            return y * y;
        }
    },
    X_TIMES_Y {
        @Override
        public double of(double x, double y) {
            return x * y;
        }
    },
    SIN_X {
        @Override
        public double of(double x, double y) {
            return StrictMath.sin(x);
        }
    },
    SIN_Y {
        @Override
        public double of(double x, double y) {
            return StrictMath.sin(y);
        }
    };

    /// The feature's value at a point.
    public abstract double of(double x, double y);
}
