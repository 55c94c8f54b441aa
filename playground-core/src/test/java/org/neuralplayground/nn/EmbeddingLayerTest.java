package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;

@DisplayName("An embedding")
class EmbeddingLayerTest {
    private static final int STEPS = 2;
    private static final int DIMENSIONS = 3;
    private static final int VOCABULARY = 5;

    private final Parameters parameters = new Parameters();
    private final EmbeddingLayer layer =
            new EmbeddingLayer(
                    new LayerSpec.Embedding(VOCABULARY, DIMENSIONS),
                    new Shape.Tokens(STEPS),
                    parameters);
    private final Signal input = new Signal(STEPS, 20, true);
    private final LayerPass pass = layer.pass(input, 20, true);
    private final Batch batch = new Batch(new SparseLanes(new Shape.Tokens(STEPS), 20));

    private void prepare(int examples) {
        batch.infer(examples);
        input.resize(batch.lanes());
        pass.output().resize(batch.lanes());
        for (int n = 0; n < parameters.size(); n++) {
            parameters.values()[n] = n;
        }
    }

    private void token(int step, int example, float token) {
        input.values()[step * batch.lanes() + example] = token;
    }

    @Test
    void hasANumberForEachDimensionOfEachToken() {
        Parameters many = new Parameters();
        EmbeddingLayer large =
                new EmbeddingLayer(new LayerSpec.Embedding(10000, 32), new Shape.Tokens(500), many);
        assertThat(many.size()).isEqualTo(320_000);
        assertThat(large.outputShape()).isEqualTo(new Shape.Sequence(500, 32));
    }

    @Test
    void hasNoMoreTokensThanFloatsTellApart() {
        assertThat(new LayerSpec.Embedding(16_777_216, 1).vocabulary()).isEqualTo(16_777_216);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LayerSpec.Embedding(16_777_217, 1))
                .withMessage("vocabulary must be at most 16777216, was 16777217");
    }

    @Test
    void givesEachTokensRowAtItsStep() {
        prepare(17);
        token(0, 16, 4);
        token(1, 16, 2);
        token(1, 3, 1);
        pass.forward(batch);
        assertThat(pass.output().rows()).isEqualTo(STEPS * DIMENSIONS);
        for (int d = 0; d < DIMENSIONS; d++) {
            assertThat(pass.output().matrix().get(d, 16)).isEqualTo(4f * DIMENSIONS + d);
            assertThat(pass.output().matrix().get(DIMENSIONS + d, 16))
                    .isEqualTo(2f * DIMENSIONS + d);
            assertThat(pass.output().matrix().get(DIMENSIONS + d, 3)).isEqualTo(1f * 3 + d);
            assertThat(pass.output().matrix().get(d, 3)).isEqualTo(d);
        }
    }

    @Test
    void addsTheGradientsOfEqualTokensAndOfNoneButTheExamples() {
        prepare(2);
        token(0, 0, 4);
        token(1, 0, 1);
        token(0, 1, 4);
        token(1, 1, 0);
        token(0, 2, 3);
        pass.forward(batch);
        Arrays.fill(pass.output().gradients(), 9);
        for (int row = 0; row < STEPS * DIMENSIONS; row++) {
            for (int example = 0; example < 2; example++) {
                pass.output().gradientMatrix().set(row, example, 10 * row + example);
            }
        }
        float[] sums = new float[parameters.size()];
        sums[0] = 0.5f;
        pass.backward(batch, sums);
        assertThat(sums).containsExactly(31.5f, 41, 51, 30, 40, 50, 0, 0, 0, 0, 0, 0, 1, 21, 41);
        assertThat(input.gradients()).containsOnly(0f);
    }

    @ParameterizedTest
    @ValueSource(floats = {-1, 5, 1e30f, 0.5f, Float.NaN, Float.NEGATIVE_INFINITY})
    void refusesWhatIsNoIndexIntoItsVocabulary(float token) {
        prepare(4);
        token(1, 2, token);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pass.forward(batch))
                .withMessage(
                        "token must be a whole number in [0, 5), was %s at step 2 of example 3"
                                .formatted(token));
    }

    @Test
    void doesNotLookAtWhatStandsPastTheLastExample() {
        prepare(4);
        token(1, 4, -7);
        token(0, Lanes.MULTIPLE - 1, Float.NaN);
        pass.forward(batch);
        assertThat(pass.output().values()).doesNotContain(Float.NaN);
        assertThat(pass.output().matrix().get(0, 4)).isZero();
    }
}
