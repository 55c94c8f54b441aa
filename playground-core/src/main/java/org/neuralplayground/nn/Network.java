package org.neuralplayground.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.PlaygroundSpec;

/// A feed-forward network of dense layers with its loss. The output layer is linear here: the
/// [LossFunction] owns the output activation.
///
/// Mutable: training changes the parameters in place. Not thread-safe.
public final class Network {
    private final List<InputFeature> inputs;
    private final List<DenseLayer> layers;
    private final LossFunction loss;

    /// The network of a spec, freshly started.
    ///
    /// @param random the weights' stream; takes one draw a weight
    public Network(PlaygroundSpec spec, RandomGenerator random) {
        inputs = List.copyOf(spec.network().inputs());
        loss = LossFunction.of(spec.training().loss());
        List<DenseLayer> built = new ArrayList<>();
        int width = inputs.size();
        for (HiddenLayer hidden : spec.network().hidden()) {
            built.add(
                    new DenseLayer(
                            hidden.units(), width, ActivationFunction.of(hidden.activation())));
            width = hidden.units();
        }
        built.add(new DenseLayer(spec.outputs(), width, ActivationFunction.of(Activation.LINEAR)));
        layers = List.copyOf(built);
        WeightStart start = WeightStart.of(spec.network().initializer());
        layers.forEach(layer -> start.fill(layer, random));
    }

    /// The features that the first layer sees, in the order of its columns.
    public List<InputFeature> inputs() {
        return inputs;
    }

    /// All layers, the output layer last.
    public List<DenseLayer> layers() {
        return layers;
    }

    public LossFunction loss() {
        return loss;
    }

    /// The number of outputs.
    public int outputs() {
        return layers.getLast().units();
    }

    /// Whether a weight or a bias has become infinite or not a number.
    public boolean isBroken() {
        for (int index = 0; index < layers.size(); index++) {
            DenseLayer layer = layers.get(index);
            if (layer.weights().isBroken() || layer.biases().isBroken()) {
                return true;
            }
        }
        return false;
    }

    /// All weights and biases, layer by layer, the weights first.
    public Stream<Parameter> parameters() {
        return layers.stream().flatMap(layer -> Stream.of(layer.weights(), layer.biases()));
    }
}
