package org.neuralplayground.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The network up to its last hidden layer; the output layer follows from the [Loss] and the data.
///
/// @param inputs what the first layer sees, iterated in the order of [InputFeature]; may be empty
/// @param hidden the hidden layers, none to [Limits#MAX_HIDDEN_LAYERS]
/// @param initializer how weights and biases start
/// @param seed starts the stream that draws the weights
public record NetworkSpec(
        Set<InputFeature> inputs,
        List<HiddenLayer> hidden,
        Initializer initializer,
        WeightSeed seed) {
    public NetworkSpec {
        EnumSet<InputFeature> ordered = EnumSet.noneOf(InputFeature.class);
        ordered.addAll(inputs);
        inputs = Collections.unmodifiableSet(ordered);
        hidden = List.copyOf(hidden);
        Check.range(Subject.HIDDEN_LAYERS, hidden.size(), 0, Limits.MAX_HIDDEN_LAYERS);
    }

    public NetworkSpec withInputs(Set<InputFeature> newInputs) {
        return new NetworkSpec(newInputs, hidden, initializer, seed);
    }

    public NetworkSpec withHidden(List<HiddenLayer> newHidden) {
        return new NetworkSpec(inputs, newHidden, initializer, seed);
    }

    /// The same network with one hidden layer replaced.
    ///
    /// @param index of the layer, from 0
    public NetworkSpec withLayer(int index, HiddenLayer layer) {
        List<HiddenLayer> changed = new ArrayList<>(hidden);
        changed.set(index, layer);
        return withHidden(changed);
    }

    /// The same network with one activation in all hidden layers.
    public NetworkSpec withActivation(Activation activation) {
        return withHidden(hidden.stream().map(layer -> layer.withActivation(activation)).toList());
    }

    public NetworkSpec withInitializer(Initializer newInitializer) {
        return new NetworkSpec(inputs, hidden, newInitializer, seed);
    }

    public NetworkSpec withSeed(WeightSeed newSeed) {
        return new NetworkSpec(inputs, hidden, initializer, newSeed);
    }
}
