package org.neuralplayground.train;

import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.Activation;

/// Whether the outputs of a network of dense layers can be infinite at all, from the magnitude of
/// its parameters alone: with no parameter above `p`, a layer of n inputs below `x` has sums below
/// `(n x + 1) p`. Where this says no, nobody needs to look at the outputs.
final class OutputBound {

    /// What training in good health does not reach.
    private static final float USUAL = 50;

    /// Above all features of the plane, and above what any activation adds to a sum.
    private static final double INPUT = 100;

    private final Network network;
    private final boolean usuallyFinite;

    OutputBound(Network network) {
        this.network = network;
        double bound = INPUT;
        for (DenseLayer layer : network.denseLayers()) {
            bound = (layer.inputs() * bound + 1) * USUAL;
            bound = isBounded(layer.spec().activation()) ? 1 : bound;
        }
        usuallyFinite = bound < Float.MAX_VALUE;
    }

    /// Whether all outputs are finite for certain.
    boolean keepsOutputsFinite() {
        return usuallyFinite && network.kernel().isWithin(network.parameters().values(), USUAL);
    }

    private static boolean isBounded(Activation activation) {
        return switch (activation) {
            case TANH, SIGMOID, STEP -> true;
            case LINEAR, RELU, LEAKY_RELU, ELU, GELU, SWISH -> false;
        };
    }
}
