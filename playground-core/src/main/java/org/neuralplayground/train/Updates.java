package org.neuralplayground.train;

import java.util.List;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;

/// Turns the gradients summed in a network into one update of all its parameters.
final class Updates {

    /// A layer with what is kept of it from update to update.
    private record LayerUpdate(
            DenseLayer layer, UpdateRule weightRule, UpdateRule biasRule, FloatBuffer before) {}

    /// Room for a copy of a layer's weights.
    private static final class FloatBuffer {
        private final float[] values;

        FloatBuffer(int size) {
            values = new float[size];
        }
    }

    private final List<LayerUpdate> layers;
    private double learningRate;
    private Penalty penalty;

    Updates(Network network, TrainingSpec training) {
        layers =
                network.layers().stream().map(layer -> fresh(layer, training.optimizer())).toList();
        learningRate = training.learningRate();
        penalty = new Penalty(training.regularization(), training.regularizationRate());
    }

    private static LayerUpdate fresh(DenseLayer layer, Optimizer optimizer) {
        int size = layer.weights().size();
        return new LayerUpdate(
                layer,
                UpdateRule.of(optimizer, size),
                UpdateRule.of(optimizer, layer.biases().size()),
                new FloatBuffer(size));
    }

    /// Goes on with other rates and what the rules remember.
    void changeRates(TrainingSpec training) {
        learningRate = training.learningRate();
        penalty = new Penalty(training.regularization(), training.regularizationRate());
    }

    /// One update.
    ///
    /// @param examples how many have been summed since the last one
    void apply(int examples) {
        for (LayerUpdate update : layers) {
            Parameter biases = update.layer().biases();
            biases.closeBatch(examples);
            update.biasRule()
                    .apply(biases.values().data, biases.meanGradient().data, (float) learningRate);
            updateWeights(update, examples);
        }
    }

    private void updateWeights(LayerUpdate update, int examples) {
        Parameter weights = update.layer().weights();
        weights.closeBatch(examples);
        float[] values = weights.values().data;
        float[] gradient = weights.meanGradient().data;
        if (penalty.kind() == Regularization.NONE && !weights.anyDead()) {
            update.weightRule().apply(values, gradient, (float) learningRate);
            return;
        }
        float[] before = update.before().values;
        System.arraycopy(values, 0, before, 0, values.length);
        update.weightRule().apply(values, gradient, (float) learningRate);
        penalty.apply(before, weights, learningRate);
    }
}
