package org.neuralplayground.train;

import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.TrainingSpec;

/// Turns the gradients summed in a network into one update of all its parameters.
final class Updates {
    private final LayerUpdate[] layers;
    private double learningRate;
    private Penalty penalty;

    Updates(Network network, TrainingSpec training) {
        layers =
                network.layers().stream()
                        .map(layer -> new LayerUpdate(layer, training.optimizer()))
                        .toArray(LayerUpdate[]::new);
        learningRate = training.learningRate();
        penalty = Penalty.of(training);
    }

    /// Goes on with other rates and what the optimizer remembers.
    void changeRates(TrainingSpec training) {
        learningRate = training.learningRate();
        penalty = Penalty.of(training);
    }

    /// One update.
    ///
    /// @param examples how many have been summed since the last one
    void apply(int examples) {
        for (LayerUpdate layer : layers) {
            layer.apply(examples, learningRate, penalty);
        }
    }
}
