package org.neuralplayground.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.start.WeightStartSpec;

@DisplayName("The start of a network")
class StartSpecTest {
    private static final ModelSpec MODEL =
            new ModelSpec(
                    new Shape.Tokens(3),
                    List.of(
                            new LayerSpec.Embedding(7, 2),
                            new LayerSpec.Flatten(),
                            new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SquaredError());
    private static final LayerStart HE = LayerStart.of(new WeightStartSpec.HeNormal());
    private static final LayerStart ONES = new LayerStart(new WeightStartSpec.Constant(1), -2);

    @Test
    void isThatOfKerasUnlessToldOtherwise() {
        List<LayerStart> starts = StartSpec.KERAS.ofLayers(MODEL);
        assertThat(starts).hasSize(3);
        assertThat(starts.getFirst()).isEqualTo(start(new WeightStartSpec.Uniform(0.05)));
        assertThat(starts.getLast()).isEqualTo(start(new WeightStartSpec.GlorotUniform()));
    }

    private static LayerStart start(WeightStartSpec weights) {
        return new LayerStart(weights, 0);
    }

    @Test
    void isOneForAllLayersButEmbeddings() {
        List<LayerStart> starts = StartSpec.of(new WeightStartSpec.HeNormal()).ofLayers(MODEL);
        assertThat(starts.getFirst()).isEqualTo(start(new WeightStartSpec.Uniform(0.05)));
        assertThat(starts.getLast()).isEqualTo(HE);
    }

    @Test
    void canBeAnotherForSingleLayers() {
        StartSpec start = StartSpec.KERAS.withLayer(2, HE).withLayer(0, HE).withLayer(0, ONES);
        assertThat(start.ofLayers(MODEL).getFirst()).isEqualTo(ONES);
        assertThat(start.ofLayers(MODEL).getLast()).isEqualTo(HE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void isForLayersThatThereAre(int position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartSpec.KERAS.withLayer(position, HE).ofLayers(MODEL))
                .withMessage("a single start must be for a layer in [0, 3), was for " + position);
    }

    @Test
    void isForLayersWithWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StartSpec.KERAS.withLayer(1, HE).ofLayers(MODEL))
                .withMessage(
                        "a single start must be for a layer with weights, was for Flatten[] at 1");
    }

    @Test
    void hasFiniteBiases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerStart(new WeightStartSpec.Zeros(), 1e39))
                .withMessage("start of the biases must be finite, was 1.0E39");
    }

    /// Weights and biases as [Initializer] says them.
    @ParameterizedTest
    @EnumSource(Initializer.class)
    void isThatOfTheSpecInAPlayground(Initializer initializer) {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        StartSpec start =
                PlaygroundModel.start(
                        spec.withNetwork(spec.network().withInitializer(initializer)));
        LayerStart expected =
                switch (initializer) {
                    case UNIFORM -> new LayerStart(new WeightStartSpec.Uniform(0.5), 0.1);
                    case ZERO -> start(new WeightStartSpec.Zeros());
                    case GLOROT -> start(new WeightStartSpec.GlorotUniform());
                    case HE -> start(new WeightStartSpec.HeUniform());
                };
        assertThat(start.everywhere()).isEqualTo(expected);
        assertThat(start.single()).isEmpty();
    }
}
