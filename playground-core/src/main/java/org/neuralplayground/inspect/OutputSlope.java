package org.neuralplayground.inspect;

import java.util.Arrays;
import org.neuralplayground.nn.GradientObserver;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// One example's way forward through a network, and back from a raw output, in buffers of its own.
/// Allocates nothing after construction.
final class OutputSlope {
    private final NetworkPass pass;
    private final float[] gradient;

    OutputSlope(Network network) {
        pass = new NetworkPass(network, 1, NetworkPass.Learning.PARAMETERS);
        gradient = new float[network.parameters().size()];
        pass.prepare(1);
    }

    /// The pass, prepared for one example: what the first layer sees is to be filled.
    NetworkPass pass() {
        return pass;
    }

    float rawOutput(int output) {
        return pass.rawOutputs().get(output, 0);
    }

    /// The gradient of a raw output by each of the network's parameters, of the example that went
    /// forward last. Shared, not a copy.
    ///
    /// @throws IndexOutOfBoundsException where there is no such output
    float[] of(int output, GradientObserver observer) {
        Arrays.fill(gradient, 0);
        pass.backwardFrom(output, gradient, observer);
        return gradient;
    }
}
