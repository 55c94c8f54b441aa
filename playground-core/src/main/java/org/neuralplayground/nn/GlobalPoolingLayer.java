package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;

/// The largest or the mean of each feature over all steps, see [LayerSpec.GlobalPooling]. Has no
/// parameters.
public final class GlobalPoolingLayer implements Layer {
    private final LayerSpec.GlobalPooling spec;
    private final Shape.Sequence inputShape;

    GlobalPoolingLayer(LayerSpec.GlobalPooling spec, Shape.Sequence inputShape) {
        this.spec = spec;
        this.inputShape = inputShape;
    }

    @Override
    public LayerSpec.GlobalPooling spec() {
        return spec;
    }

    /// What the layer sees.
    public Shape.Sequence inputShape() {
        return inputShape;
    }

    @Override
    public Shape.Features outputShape() {
        return new Shape.Features(inputShape.features());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {}

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return switch (spec.kind()) {
            case MAX -> new GlobalMaxPoolingPass(inputShape, input, capacity);
            case AVERAGE -> new GlobalAveragePoolingPass(inputShape, input, capacity);
        };
    }
}
