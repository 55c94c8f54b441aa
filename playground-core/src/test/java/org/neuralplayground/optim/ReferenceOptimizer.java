package org.neuralplayground.optim;

/// The optimizers' formulas for one parameter in double precision. Running means are summed anew
/// from all gradients, and Adam is written with the corrected moments of its algorithm 1, so that
/// nothing but the mathematics is shared with the engine.
final class ReferenceOptimizer {
    private final OptimizerSpec spec;
    private final double learningRate;

    ReferenceOptimizer(OptimizerSpec spec, double learningRate) {
        this.spec = spec;
        this.learningRate = learningRate;
    }

    /// The parameter after all steps.
    double after(double start, double[] gradients) {
        double[] deltas = new double[gradients.length];
        double w = start;
        for (int t = 0; t < gradients.length; t++) {
            deltas[t] = change(w, gradients, deltas, t);
            w += deltas[t] * (spec instanceof OptimizerSpec.Adadelta ? learningRate : 1);
        }
        return w;
    }

    private double change(double w, double[] g, double[] deltas, int t) {
        return switch (spec) {
            case OptimizerSpec.Sgd _ -> -learningRate * g[t];
            case OptimizerSpec.Momentum(double momentum, boolean nesterov) -> {
                double velocity = -learningRate * decayedSum(momentum, g, t, 1);
                yield nesterov ? momentum * velocity - learningRate * g[t] : velocity;
            }
            case OptimizerSpec.RmsProp(double rho, double epsilon) ->
                    -learningRate * g[t] / Math.sqrt(mean(rho, g, t, 2) + epsilon);
            case OptimizerSpec.Adagrad(double start, double epsilon) ->
                    -learningRate * g[t] / Math.sqrt(start + decayedSum(1, g, t, 2) + epsilon);
            case OptimizerSpec.Adadelta(double rho, double epsilon) ->
                    -g[t]
                            * Math.sqrt(mean(rho, deltas, t - 1, 2) + epsilon)
                            / Math.sqrt(mean(rho, g, t, 2) + epsilon);
            case OptimizerSpec.Adam(double beta1, double beta2, double epsilon) ->
                    adam(beta1, beta2, epsilon, g, t);
            case OptimizerSpec.AdamW(double beta1, double beta2, double epsilon, double decay) ->
                    -learningRate * decay * w + adam(beta1, beta2, epsilon, g, t);
        };
    }

    private double adam(double beta1, double beta2, double epsilon, double[] g, int t) {
        double correction1 = 1 - Math.pow(beta1, t + 1);
        double correction2 = 1 - Math.pow(beta2, t + 1);
        double meanHat = mean(beta1, g, t, 1) / correction1;
        double squareHat = mean(beta2, g, t, 2) / correction2;
        return -learningRate * meanHat / (Math.sqrt(squareHat) + epsilon / Math.sqrt(correction2));
    }

    /// `(1 - decay) Σ decay^(t - i) x_i^power` over i <= t.
    private static double mean(double decay, double[] x, int t, int power) {
        return (1 - decay) * decayedSum(decay, x, t, power);
    }

    private static double decayedSum(double decay, double[] x, int t, int power) {
        double sum = 0;
        for (int i = 0; i <= t; i++) {
            sum += Math.pow(decay, t - i) * Math.pow(x[i], power);
        }
        return sum;
    }
}
