package org.neuralplayground.optim;

/// `1 - β^t`, by which a running mean that starts at 0 falls short after t steps (Kingma and Ba
/// 2015, section 3).
final class BiasCorrection {
    private final double beta;
    private double power = 1;

    /// @param beta the decay of the mean, in single precision as the mean uses it, in [0, 1)
    BiasCorrection(float beta) {
        this.beta = beta;
    }

    /// Goes from t to t + 1.
    void advance() {
        power *= beta;
    }

    /// Goes to any t, with the same bits as that many times [#advance] from 0.
    void resume(long t) {
        power = 1;
        double before = Double.NaN;
        for (long n = 0; n < t && power != before; n++) {
            before = power;
            power *= beta;
        }
    }

    double value() {
        return 1 - power;
    }
}
