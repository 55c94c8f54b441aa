package org.neuralplayground.projection;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.Activation;

/// A network's raw outputs over the plane of two axes of its last hidden layer. There `a = μ + x
/// axis[0] + y axis[1]`, and as the output layer is `z = W a + b`, each output is `z = (W μ + b) +
/// x W axis[0] + y W axis[1]`: three numbers say it everywhere.
final class AffineOutputs {
    private final double[] atMean;
    private final double[] byX;
    private final double[] byY;

    private AffineOutputs(int outputs) {
        atMean = new double[outputs];
        byX = new double[outputs];
        byY = new double[outputs];
    }

    /// @param network Not modified.
    /// @param plane two axes over the layer below the output
    /// @throws IllegalArgumentException where they are not
    static AffineOutputs of(Network network, PrincipalComponents plane) {
        DenseLayer last = outputLayer(network);
        if (plane.count() != 2 || plane.features() != last.inputs()) {
            throw new IllegalArgumentException(
                    "a plane must have 2 axes of %d features, had %d of %d"
                            .formatted(last.inputs(), plane.count(), plane.features()));
        }
        AffineOutputs outputs = new AffineOutputs(last.units());
        for (int output = 0; output < last.units(); output++) {
            outputs.atMean[output] = last.bias(output);
            for (int unit = 0; unit < last.inputs(); unit++) {
                double weight = last.weight(output, unit);
                outputs.atMean[output] += weight * plane.mean(unit);
                outputs.byX[output] += weight * plane.axis(0, unit);
                outputs.byY[output] += weight * plane.axis(1, unit);
            }
        }
        return outputs;
    }

    /// The last layer, which takes what a hidden one gives and is affine.
    ///
    /// @throws IllegalArgumentException where it is no such layer
    static DenseLayer outputLayer(Network network) {
        if (network.layers().size() < 2) {
            throw new IllegalArgumentException(
                    "a network must have a hidden layer below its output, had 1 layer");
        }
        LayerSpec spec = network.layers().getLast().spec();
        if (network.layers().getLast() instanceof DenseLayer dense
                && dense.spec().activation() == Activation.LINEAR) {
            return dense;
        }
        throw new IllegalArgumentException(
                "the output layer must be dense and linear, was " + spec);
    }

    int count() {
        return atMean.length;
    }

    /// A raw output at a place of the plane.
    double at(int output, double x, double y) {
        return atMean[output] + x * byX[output] + y * byY[output];
    }

    /// How much a raw output grows by a step of 1 along x.
    double slope(int output) {
        return byX[output];
    }
}
