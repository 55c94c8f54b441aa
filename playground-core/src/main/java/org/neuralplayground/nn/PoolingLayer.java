package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;

/// The largest or the mean of each window, see [LayerSpec.Pooling]. Has no parameters.
public final class PoolingLayer implements Layer {
    private final LayerSpec.Pooling spec;
    private final Windows windows;

    PoolingLayer(LayerSpec.Pooling spec, Shape.Image input) {
        this.spec = spec;
        windows = Windows.of(spec, input);
    }

    @Override
    public LayerSpec.Pooling spec() {
        return spec;
    }

    @Override
    public Shape.Image outputShape() {
        return new Shape.Image(windows.down(), windows.across(), windows.image().channels());
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {}

    Windows windows() {
        return windows;
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return switch (spec.kind()) {
            case MAX -> new MaxPoolingPass(this, input, capacity);
            case AVERAGE -> new AveragePoolingPass(this, input, capacity);
        };
    }
}
