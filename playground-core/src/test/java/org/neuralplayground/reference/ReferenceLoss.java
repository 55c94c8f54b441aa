package org.neuralplayground.reference;

import org.neuralplayground.model.LossSpec;

/// The losses of one example in double precision, from their definitions.
final class ReferenceLoss {

    static double of(LossSpec loss, double[] z, double[] targets) {
        return switch (loss) {
            case LossSpec.SoftmaxCrossEntropy(var labels) ->
                    switch (labels) {
                        case INDEX -> -Math.log(softmax(z)[(int) targets[0]]);
                        case ONE_HOT -> crossEntropy(softmax(z), targets);
                    };
            default -> {
                double sum = 0;
                for (int output = 0; output < z.length; output++) {
                    sum += of(loss, z[output], targets[output]);
                }
                yield sum / z.length;
            }
        };
    }

    private static double of(LossSpec loss, double z, double t) {
        double sign = 2 * t - 1;
        return switch (loss) {
            case LossSpec.TanhHalfSquaredError _ -> Math.pow(Math.tanh(z) - sign, 2) / 2;
            case LossSpec.HalfSquaredError _ -> Math.pow(z - t, 2) / 2;
            case LossSpec.SquaredError _ -> Math.pow(z - t, 2);
            case LossSpec.AbsoluteError _ -> Math.abs(z - t);
            case LossSpec.Huber(double delta) ->
                    Math.abs(z - t) <= delta
                            ? Math.pow(z - t, 2) / 2
                            : delta * Math.abs(z - t) - delta * delta / 2;
            case LossSpec.Hinge _ -> Math.max(0, 1 - sign * z);
            case LossSpec.SigmoidCrossEntropy _ -> {
                double p = ReferenceActivation.sigmoid(z);
                yield -t * Math.log(p) - (1 - t) * Math.log(1 - p);
            }
            case LossSpec.SoftmaxCrossEntropy _ -> throw new IllegalArgumentException("one output");
        };
    }

    private static double crossEntropy(double[] probabilities, double[] targets) {
        double sum = 0;
        for (int output = 0; output < targets.length; output++) {
            sum -= targets[output] * Math.log(probabilities[output]);
        }
        return sum;
    }

    private static double[] softmax(double[] z) {
        double sum = 0;
        for (double value : z) {
            sum += Math.exp(value);
        }
        double[] probabilities = new double[z.length];
        for (int n = 0; n < z.length; n++) {
            probabilities[n] = Math.exp(z[n]) / sum;
        }
        return probabilities;
    }

    private ReferenceLoss() {}
}
