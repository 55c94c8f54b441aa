package org.neuralplayground.nn;

import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// The backward pass over what a [ForwardPass] computed: adds each example's gradient to the sums
/// in the network's parameters. Nothing is allocated after construction.
public final class BackwardPass {
    private final ForwardPass forward;

    /// For each layer first dL/da, then dL/dz, units x capacity.
    private final List<FMatrixRMaj> gradients;

    public BackwardPass(ForwardPass forward) {
        this.forward = forward;
        gradients = ForwardPass.matrices(forward.network(), forward.capacity());
    }

    /// Adds the gradients of the forward pass' first `lanes` examples to the parameters' sums.
    ///
    /// @param targets one a lane, from `firstTarget` on. Not modified.
    public void accumulate(float[] targets, int firstTarget, int lanes) {
        Network network = forward.network();
        network.loss()
                .gradient(forward.rawOutputs(), targets, firstTarget, gradients.getLast(), lanes);
        for (int index = gradients.size() - 1; index >= 0; index--) {
            DenseLayer layer = network.layers().get(index);
            float[] gradient = gradients.get(index).data;
            layer.accumulate(gradient, forward.layerInputs(index).data, lanes, forward.capacity());
            if (index > 0) {
                layer.backward(gradient, gradients.get(index - 1).data, lanes, forward.capacity());
                network.layers()
                        .get(index - 1)
                        .activationGradient(
                                forward.weightedSums(index - 1).data,
                                forward.activations(index - 1),
                                gradients.get(index - 1).data,
                                lanes,
                                forward.capacity());
            }
        }
    }
}
