package org.neuralplayground.train;

import org.neuralplayground.nn.Parameter;
import org.neuralplayground.nn.Parameters;

/// Keras' `L1L2` as `kernel_regularizer` of every layer: `l1 Σ |w| + l2 Σ w²` over all kernels is
/// added to the loss, and so `l1 sign w + 2 l2 w` (with sign 0 = 0) to the mean gradient, before
/// clipping.
///
/// Kernels are the weights of dense and convolutional layers and of recurrent layers on their
/// features. The weights of recurrent layers on their state and the tables of embeddings go free,
/// as Keras gives them regularizers of their own (`recurrent_regularizer`,
/// `embeddings_regularizer`), which are none unless asked for; so do all biases, and scales and
/// shifts of a normalisation.
///
/// @param l1 at least 0
/// @param l2 at least 0
public record WeightPenalty(double l1, double l2) {
    public static final WeightPenalty NONE = new WeightPenalty(0, 0);

    public WeightPenalty {
        requireRate("L1", l1);
        requireRate("L2", l2);
    }

    public static WeightPenalty l1(double rate) {
        return new WeightPenalty(rate, 0);
    }

    public static WeightPenalty l2(double rate) {
        return new WeightPenalty(0, rate);
    }

    boolean isNone() {
        return l1 == 0 && l2 == 0;
    }

    /// What the loss grows by, in double precision.
    double of(Parameters parameters) {
        if (isNone()) {
            return 0;
        }
        double absolutes = 0;
        double squares = 0;
        float[] values = parameters.values();
        for (Parameter part : parameters.parts()) {
            int end = part.role() == Parameter.Role.WEIGHT ? part.end() : part.offset();
            for (int n = part.offset(); n < end; n++) {
                absolutes += Math.abs(values[n]);
                squares += (double) values[n] * values[n];
            }
        }
        return l1 * absolutes + l2 * squares;
    }

    /// Adds the penalty's gradient of one parameter.
    ///
    /// @param values all parameters' values. Not modified.
    /// @param gradient one for each of them. Modified.
    void addGradient(Parameter part, float[] values, float[] gradient) {
        if (part.role() != Parameter.Role.WEIGHT) {
            return;
        }
        float signs = (float) l1;
        float weights = (float) (2 * l2);
        for (int n = part.offset(); n < part.end(); n++) {
            gradient[n] += signs * Math.signum(values[n]) + weights * values[n];
        }
    }

    private static void requireRate(String subject, double rate) {
        if (!(rate >= 0 && (float) (2 * rate) < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "%s rate must be at least 0 and finite, was %s".formatted(subject, rate));
        }
    }
}
