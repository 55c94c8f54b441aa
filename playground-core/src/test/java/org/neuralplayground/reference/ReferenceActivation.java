package org.neuralplayground.reference;

import org.neuralplayground.spec.Activation;

/// The activations once more, in double precision from their definitions.
public final class ReferenceActivation {

    public static double value(Activation activation, double z) {
        return switch (activation) {
            case LINEAR -> z;
            case RELU -> z > 0 ? z : 0;
            case LEAKY_RELU -> z > 0 ? z : 0.2 * z;
            case TANH -> Math.tanh(z);
            case SIGMOID -> sigmoid(z);
            case STEP -> z >= 0 ? 1 : 0;
            case ELU -> z > 0 ? z : Math.expm1(z);
            case GELU -> z * normalDistribution(z);
            case SWISH -> z * sigmoid(z);
        };
    }

    public static double derivative(Activation activation, double z) {
        return switch (activation) {
            case LINEAR -> 1;
            case RELU -> z > 0 ? 1 : 0;
            case LEAKY_RELU -> z > 0 ? 1 : 0.2;
            case TANH -> 1 / (Math.cosh(z) * Math.cosh(z));
            case SIGMOID -> sigmoid(z) * sigmoid(-z);
            case STEP -> 0;
            case ELU -> z > 0 ? 1 : Math.exp(z);
            case GELU -> normalDistribution(z) + z * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            case SWISH -> sigmoid(z) + z * sigmoid(z) * sigmoid(-z);
        };
    }

    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /// `Φ(z) = ½ + φ(z) (z + z³/3 + z⁵/(3·5) + …)` (Marsaglia 2004).
    private static double normalDistribution(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private ReferenceActivation() {}
}
