package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;

/// A table of vocabulary x dimensions, of which each token takes its row: `y[step] = E[token]`. As
/// in Keras 3's `Embedding` without a mask: index 0 is a token like any other. The table has the
/// layout of Keras' `embeddings`.
///
/// Tokens are whole numbers in [0, vocabulary), kept as floats.
public final class EmbeddingLayer implements Layer {
    private final LayerSpec.Embedding spec;
    private final Shape.Sequence outputShape;
    private final Parameter table;

    EmbeddingLayer(LayerSpec.Embedding spec, Shape.Tokens input, Parameters parameters) {
        this.spec = spec;
        outputShape = new Shape.Sequence(input.steps(), spec.dimensions());
        table =
                parameters.add(
                        "embeddings",
                        Parameter.Role.EMBEDDING,
                        spec.vocabulary(),
                        spec.dimensions());
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

    /// Starts the table, one draw a number. Its fans are those of Keras: vocabulary and dimensions.
    @Override
    public void start(LayerStart start, RandomGenerator random) {
        table.start(start.weights(), table.rows(), table.columns(), random);
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new EmbeddingPass(this, input, capacity, learns);
    }
}
