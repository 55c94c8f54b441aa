package org.neuralplayground.nn;

import java.util.List;
import org.ejml.data.FMatrixRMaj;

/// The buffers of a forward pass and the pass itself. Every matrix has one unit a row and
/// [#capacity] columns, a column an example; a pass uses the first few, its lanes. Nothing is
/// allocated after construction.
public final class ForwardPass {
    private final Network network;
    private final int capacity;
    private final FMatrixRMaj inputs;
    private final List<FMatrixRMaj> weightedSums;
    private final List<FMatrixRMaj> activations;

    /// Buffers for a network.
    ///
    /// @param capacity the most examples that a pass can take
    public ForwardPass(Network network, int capacity) {
        this.network = network;
        this.capacity = capacity;
        inputs = new FMatrixRMaj(network.inputs().size(), capacity);
        weightedSums = matrices(network, capacity);
        activations = matrices(network, capacity);
    }

    /// A units x capacity matrix for each layer.
    static List<FMatrixRMaj> matrices(Network network, int capacity) {
        return network.layers().stream()
                .map(layer -> new FMatrixRMaj(layer.units(), capacity))
                .toList();
    }

    public Network network() {
        return network;
    }

    public int capacity() {
        return capacity;
    }

    /// The features, features x capacity: to be filled before [#run].
    public FMatrixRMaj inputs() {
        return inputs;
    }

    /// The array behind [#inputs], row by row. Shared, not a copy.
    public float[] inputValues() {
        return inputs.data;
    }

    /// Computes all layers for the first `lanes` columns of [#inputs].
    public void run(int lanes) {
        for (int index = 0; index < activations.size(); index++) {
            network.layers()
                    .get(index)
                    .forward(
                            layerInputs(index).data,
                            weightedSums.get(index).data,
                            activations.get(index).data,
                            lanes,
                            capacity);
        }
    }

    /// What a layer sees: the features, or the activations of the layer before.
    FMatrixRMaj layerInputs(int layer) {
        return layer == 0 ? inputs : activations.get(layer - 1);
    }

    FMatrixRMaj weightedSums(int layer) {
        return weightedSums.get(layer);
    }

    /// A layer's activations, units x capacity, row by row; of the output layer the raw outputs, or
    /// after [#outputs] the answers. Shared, not a copy.
    public float[] activations(int layer) {
        return activations.get(layer).data;
    }

    /// The output layer's weighted sums, outputs x capacity, before the output activation.
    public FMatrixRMaj rawOutputs() {
        return weightedSums.getLast();
    }

    /// Replaces the last activations by what the network answers: the output activation of the raw
    /// outputs.
    ///
    /// @return outputs x capacity, row by row. Shared, not a copy.
    public float[] outputs(int lanes) {
        network.loss().outputs(rawOutputs(), activations.getLast(), lanes);
        return activations.getLast().data;
    }
}
