package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;

/// Inverted dropout, see [LayerSpec.Dropout]. Has no parameters; which numbers fall is said by
/// [DropoutMask].
public final class DropoutLayer implements Layer {
    private final LayerSpec.Dropout spec;
    private final Shape shape;
    private final DropoutMask mask;

    /// @param position which layer of the network it is, from 0
    DropoutLayer(LayerSpec.Dropout spec, int position, Shape shape) {
        this.spec = spec;
        this.shape = shape;
        mask = new DropoutMask(spec.rate(), position);
    }

    @Override
    public LayerSpec.Dropout spec() {
        return spec;
    }

    @Override
    public Shape outputShape() {
        return shape;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {}

    DropoutMask mask() {
        return mask;
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new DropoutPass(this, input, capacity);
    }
}
