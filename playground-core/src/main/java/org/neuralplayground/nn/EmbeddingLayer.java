package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.start.WeightStartSpec;

/// A table of vocabulary x dimensions, of which each token takes its row: `y[step] = E[token]`. As
/// in Keras 3's `Embedding` without a mask: index 0 is a token like any other. The table has the
/// layout of Keras' `embeddings`.
///
/// Tokens are whole numbers in [0, vocabulary), kept as floats.
public final class EmbeddingLayer implements Layer {

    /// Keras' `uniform`.
    private static final WeightStartSpec START = new WeightStartSpec.Uniform(0.05);

    private final LayerSpec.Embedding spec;
    private final Shape.Sequence outputShape;
    private final Parameter table;

    EmbeddingLayer(LayerSpec.Embedding spec, Shape.Tokens input, Parameters parameters) {
        this.spec = spec;
        outputShape = new Shape.Sequence(input.steps(), spec.dimensions());
        table =
                parameters.add(
                        "embeddings", Parameter.Role.WEIGHT, spec.vocabulary(), spec.dimensions());
    }

    @Override
    public LayerSpec.Embedding spec() {
        return spec;
    }

    @Override
    public Shape.Sequence outputShape() {
        return outputShape;
    }

    /// Vocabulary x dimensions.
    public Parameter table() {
        return table;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(table);
    }

    /// Starts the table uniformly in ±0.05, one draw a number, whatever the other layers start
    /// from: a row is a place, not the factors of a sum.
    @Override
    public void start(WeightStart start, RandomGenerator random) {
        int vocabulary = table.rows();
        int dimensions = table.columns();
        float[] values = table.all().values();
        START.fill(values, table.offset(), vocabulary, dimensions, vocabulary, dimensions, random);
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new EmbeddingPass(this, input, capacity, learns);
    }
}
