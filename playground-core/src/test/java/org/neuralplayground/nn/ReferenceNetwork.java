package org.neuralplayground.nn;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Loss;

/// The engine's network once more, written for one example at a time and in double precision,
/// straight from the textbook.
final class ReferenceNetwork {
    final List<double[][]> weights = new ArrayList<>();
    final List<double[]> biases = new ArrayList<>();
    private final Activation activation;
    private final Loss loss;

    ReferenceNetwork(Network network, Activation activation, Loss loss) {
        this.activation = activation;
        this.loss = loss;
        for (DenseLayer layer : network.layers()) {
            double[][] matrix = new double[layer.units()][layer.inputs()];
            double[] vector = new double[layer.units()];
            for (int unit = 0; unit < layer.units(); unit++) {
                vector[unit] = layer.bias(unit);
                for (int input = 0; input < layer.inputs(); input++) {
                    matrix[unit][input] = layer.weight(unit, input);
                }
            }
            weights.add(matrix);
            biases.add(vector);
        }
    }

    double loss(double[] inputs, double target) {
        double[] z = weightedSums(inputs).getLast();
        return switch (loss) {
            case TANH_HALF_SQUARED_ERROR -> square(Math.tanh(z[0]) - (2 * target - 1)) / 2;
            case SIGMOID_CROSS_ENTROPY ->
                    -target * Math.log(ReferenceActivation.sigmoid(z[0]))
                            - (1 - target) * Math.log(1 - ReferenceActivation.sigmoid(z[0]));
            case SOFTMAX_CROSS_ENTROPY -> -Math.log(softmax(z)[(int) target]);
            case LINEAR_HALF_SQUARED_ERROR -> square(z[0] - target) / 2;
            case LINEAR_SQUARED_ERROR -> square(z[0] - target);
        };
    }

    /// Adds dloss/dweight and dloss/dbias of one example.
    void addGradient(
            double[] inputs,
            double target,
            List<double[][]> weightGradients,
            List<double[]> biasGradients) {
        List<double[]> sums = weightedSums(inputs);
        double[] delta = outputDelta(sums.getLast(), target);
        for (int layer = weights.size() - 1; layer >= 0; layer--) {
            double[] below = layer == 0 ? inputs : activated(sums.get(layer - 1));
            double[] next = new double[below.length];
            for (int unit = 0; unit < delta.length; unit++) {
                biasGradients.get(layer)[unit] += delta[unit];
                for (int input = 0; input < below.length; input++) {
                    weightGradients.get(layer)[unit][input] += delta[unit] * below[input];
                    next[input] += delta[unit] * weights.get(layer)[unit][input];
                }
            }
            for (int input = 0; layer > 0 && input < next.length; input++) {
                next[input] *=
                        ReferenceActivation.derivative(activation, sums.get(layer - 1)[input]);
            }
            delta = next;
        }
    }

    List<double[]> weightedSums(double[] inputs) {
        List<double[]> sums = new ArrayList<>();
        double[] below = inputs;
        for (int layer = 0; layer < weights.size(); layer++) {
            double[] z = biases.get(layer).clone();
            for (int unit = 0; unit < z.length; unit++) {
                for (int input = 0; input < below.length; input++) {
                    z[unit] += weights.get(layer)[unit][input] * below[input];
                }
            }
            sums.add(z);
            below = activated(z);
        }
        return sums;
    }

    private double[] activated(double[] z) {
        double[] a = new double[z.length];
        for (int n = 0; n < z.length; n++) {
            a[n] = ReferenceActivation.value(activation, z[n]);
        }
        return a;
    }

    private double[] outputDelta(double[] z, double target) {
        return switch (loss) {
            case TANH_HALF_SQUARED_ERROR -> {
                double output = Math.tanh(z[0]);
                yield new double[] {(output - (2 * target - 1)) * (1 - output * output)};
            }
            case SIGMOID_CROSS_ENTROPY -> new double[] {ReferenceActivation.sigmoid(z[0]) - target};
            case SOFTMAX_CROSS_ENTROPY -> {
                double[] delta = softmax(z);
                delta[(int) target] -= 1;
                yield delta;
            }
            case LINEAR_HALF_SQUARED_ERROR -> new double[] {z[0] - target};
            case LINEAR_SQUARED_ERROR -> new double[] {2 * (z[0] - target)};
        };
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

    private static double square(double value) {
        return value * value;
    }
}
