package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;

/// Batch normalisation, see [LayerSpec.BatchNormalization]. Of the parameters γ and β are learned;
/// the running mean and variance are statistics that forward passes in training move. All are
/// channels x 1 and stand in that order. They start from 1, 0, 0 and 1 whatever the start.
///
/// Where all of γ and β are frozen, the layer passes in training as out of it: it normalises with
/// the running statistics and leaves them alone. So does Keras 3's (`BatchNormalization`, "About
/// setting `layer.trainable = False`"): what goes on from weights learned elsewhere keeps what they
/// were learned with. A statistic that is frozen by itself does not move, but that alone does not
/// have it taken in training.
public final class BatchNormalizationLayer implements Layer {
    private final LayerSpec.BatchNormalization spec;
    private final Shape shape;
    private final Parameter scales;
    private final Parameter shifts;
    private final Parameter means;
    private final Parameter variances;

    BatchNormalizationLayer(LayerSpec.BatchNormalization spec, Shape shape, Parameters parameters) {
        this.spec = spec;
        this.shape = shape;
        int channels = channels(shape);
        scales = parameters.add("gamma", Parameter.Role.SCALE, channels, 1);
        shifts = parameters.add("beta", Parameter.Role.BIAS, channels, 1);
        means = parameters.add("running mean", Parameter.Role.STATISTIC, channels, 1);
        variances = parameters.add("running variance", Parameter.Role.STATISTIC, channels, 1);
    }

    /// How many neighbouring rows are normalised each by itself.
    private static int channels(Shape shape) {
        return switch (shape) {
            case Shape.Image(_, _, int channels) -> channels;
            case Shape.Sequence(_, int features) -> features;
            case Shape.Features(int count) -> count;
            case Shape.Tokens _, Shape.Sparse _ ->
                    throw new IllegalArgumentException(
                            "batch normalization must have numbers, had " + shape);
        };
    }

    @Override
    public LayerSpec.BatchNormalization spec() {
        return spec;
    }

    @Override
    public Shape outputShape() {
        return shape;
    }

    int channels() {
        return scales.rows();
    }

    /// γ, channels x 1.
    public Parameter scales() {
        return scales;
    }

    /// β, channels x 1.
    public Parameter shifts() {
        return shifts;
    }

    /// The running means, channels x 1.
    public Parameter means() {
        return means;
    }

    /// The running variances, channels x 1.
    public Parameter variances() {
        return variances;
    }

    /// Whether nothing of the layer is trained.
    boolean isFrozen() {
        return scales.isFrozen() && shifts.isFrozen();
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(scales, shifts, means, variances);
    }

    @Override
    public void start(LayerStart start, RandomGenerator random) {
        scales.fill(1);
        shifts.fill(0);
        means.fill(0);
        variances.fill(1);
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new BatchNormalizationPass(this, input, capacity, learns);
    }
}
