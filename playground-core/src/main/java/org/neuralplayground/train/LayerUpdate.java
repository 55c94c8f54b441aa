package org.neuralplayground.train;

import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;

/// Updates one layer, with what the optimizer remembers of it.
final class LayerUpdate {
    private final DenseLayer layer;
    private final UpdateRule weightRule;
    private final UpdateRule biasRule;

    /// The weights before the optimizer's step; in use only with a penalty or dead weights.
    private final float[] before;

    LayerUpdate(DenseLayer layer, Optimizer optimizer) {
        this.layer = layer;
        weightRule = UpdateRule.of(optimizer, layer.weights().size());
        biasRule = UpdateRule.of(optimizer, layer.biases().size());
        before = new float[layer.weights().size()];
    }

    /// One update from the gradients summed in the layer.
    ///
    /// @param examples how many have been summed since the last one
    void apply(int examples, double learningRate, Penalty penalty) {
        Parameter biases = layer.biases();
        biases.closeBatch(examples);
        biasRule.apply(biases.values().data, biases.meanGradient().data, (float) learningRate);

        Parameter weights = layer.weights();
        weights.closeBatch(examples);
        float[] values = weights.values().data;
        float[] gradient = weights.meanGradient().data;
        if (penalty.kind() == Regularization.NONE && !weights.anyDead()) {
            weightRule.apply(values, gradient, (float) learningRate);
            return;
        }
        System.arraycopy(values, 0, before, 0, values.length);
        weightRule.apply(values, gradient, (float) learningRate);
        penalty.apply(before, weights, learningRate);
    }
}
