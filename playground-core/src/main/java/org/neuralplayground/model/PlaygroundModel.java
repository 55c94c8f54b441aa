package org.neuralplayground.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.start.WeightStartSpec;

/// The network of a playground in the plane as a model: dense layers over the features in use.
public final class PlaygroundModel {
    /// TensorFlow Playground's start of all biases.
    private static final double REFERENCE_BIAS = 0.1;

    /// The model of a spec. The output layer is linear: the loss owns its activation.
    public static ModelSpec of(PlaygroundSpec spec) {
        List<LayerSpec> layers = new ArrayList<>();
        spec.network()
                .hidden()
                .forEach(hidden ->
                        layers.add(new LayerSpec.Dense(hidden.units(), hidden.activation())));
        layers.add(new LayerSpec.Dense(spec.outputs(), Activation.LINEAR));
        Shape inputs = new Shape.Features(spec.network().inputs().size());
        return new ModelSpec(inputs, layers, loss(spec.training().loss()));
    }

    /// What a spec's weights and biases start from.
    public static StartSpec start(PlaygroundSpec spec) {
        return switch (spec.network().initializer()) {
            case UNIFORM ->
                    new StartSpec(
                            new LayerStart(WeightStartSpec.reference(), REFERENCE_BIAS), Map.of());
            case ZERO -> StartSpec.of(new WeightStartSpec.Zeros());
            case GLOROT -> StartSpec.of(new WeightStartSpec.GlorotUniform());
            case HE -> StartSpec.of(new WeightStartSpec.HeUniform());
        };
    }

    private static LossSpec loss(Loss loss) {
        return switch (loss) {
            case TANH_HALF_SQUARED_ERROR -> new LossSpec.TanhHalfSquaredError();
            case SIGMOID_CROSS_ENTROPY -> new LossSpec.SigmoidCrossEntropy();
            case SOFTMAX_CROSS_ENTROPY ->
                    new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX);
            case LINEAR_HALF_SQUARED_ERROR -> new LossSpec.HalfSquaredError();
            case LINEAR_SQUARED_ERROR -> new LossSpec.SquaredError();
        };
    }

    private PlaygroundModel() {}
}
