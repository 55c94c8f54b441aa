package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;

/// An image or a sequence as plain features. The rows are the same, so that a batch passes
/// untouched and what the layer gives is what it sees.
public final class FlattenLayer implements Layer {
    private final LayerSpec.Flatten spec;
    private final Shape input;

    FlattenLayer(LayerSpec.Flatten spec, Shape input) {
        this.spec = spec;
        this.input = input;
    }

    @Override
    public LayerSpec.Flatten spec() {
        return spec;
    }

    @Override
    public Shape outputShape() {
        return new Shape.Features(input.rows());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {}

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new Untouched(input);
    }

    private record Untouched(Signal output) implements LayerPass {
        @Override
        public void forward(Batch batch) {}

        @Override
        public void backward(Batch batch, float[] gradientSums) {}
    }
}
