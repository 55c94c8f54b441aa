package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.GlobalPooling;
import org.neuralplayground.model.LayerSpec.Pooling.Kind;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.NetworkPass.Learning;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName("Pooling over all steps")
class GlobalPoolingTest {
    private static final Dense OUTPUT = new Dense(2, Activation.LINEAR);

    private static ModelSpec spec(Shape input, LayerSpec... layers) {
        return new ModelSpec(input, List.of(layers), new LossSpec.HalfSquaredError());
    }

    private static Network network(Shape input, LayerSpec... layers) {
        return new Network(spec(input, layers), StartSpec.KERAS, new SeedRandom("w"));
    }

    /// One example of 3 steps with 2 features forward and, with gradients 12 and -6 of the two
    /// outputs, back.
    private static final class Run {
        private final Signal input = new Signal(6, 1, true);
        private final Signal output;

        Run(Kind kind, float... sequence) {
            Shape.Sequence shape = new Shape.Sequence(3, 2);
            LayerPass pass =
                    new GlobalPoolingLayer(new GlobalPooling(kind), shape).pass(input, 1, true);
            output = pass.output();
            Batch batch = new Batch(new SparseLanes(shape, 1));
            batch.infer(1);
            for (int row = 0; row < sequence.length; row++) {
                input.matrix().set(row, 0, sequence[row]);
            }
            pass.forward(batch);
            output.gradientMatrix().set(0, 0, 12);
            output.gradientMatrix().set(1, 0, -6);
            Arrays.fill(input.gradients(), 99);
            pass.backward(batch, new float[0]);
        }

        void gives(float first, float second) {
            assertThat(output.matrix().get(0, 0)).isEqualTo(first);
            assertThat(output.matrix().get(1, 0)).isEqualTo(second);
        }

        void givesBack(float... expected) {
            for (int row = 0; row < expected.length; row++) {
                assertThat(input.gradientMatrix().get(row, 0))
                        .as("row %d", row)
                        .isEqualTo(expected[row]);
            }
        }
    }

    /// Steps (1 -4), (2 0), (6 1): means 9 / 3 and -3 / 3; each step gets a third of the gradient.
    @Test
    void givesTheMeanOfEachFeatureAndEachStepItsShareOfTheGradient() {
        Run run = new Run(Kind.AVERAGE, 1, -4, 2, 0, 6, 1);
        run.gives(3, -1);
        run.givesBack(4, -2, 4, -2, 4, -2);
    }

    /// Of each feature another step may have the largest number.
    @Test
    void givesTheLargestOfEachFeatureAndItsStepTheGradient() {
        Run run = new Run(Kind.MAX, 1, -4, 2, -7, -6, -5);
        run.gives(2, -4);
        run.givesBack(0, -6, 12, 0, 0, 0);
    }

    /// As TensorFlow's `reduce_max` does.
    @ParameterizedTest
    @CsvSource({
        "5, 5, 1, 6, 6, 0",
        "1, 5, 5, 0, 6, 6",
        "-2, -2, -2, 4, 4, 4",
        "0, 1e-45, 0, 0, 12, 0",
        "-3e38, 3e38, 3e38, 0, 6, 6"
    })
    void sharesTheGradientAmongStepsThatAreEquallyLarge(
            float first, float second, float third, float toFirst, float toSecond, float toThird) {
        Run run = new Run(Kind.MAX, first, 0, second, 1, third, 0);
        run.givesBack(toFirst, 0, toSecond, -6, toThird, 0);
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheReferenceInDoublePrecisionBackAndForth(Kind kind) {
        GlobalPooling pooling = new GlobalPooling(kind);
        for (int examples : new int[] {1, 7, 19}) {
            check(examples, spec(new Shape.Sequence(1, 1), pooling));
            check(examples, spec(new Shape.Sequence(6, 5), pooling, OUTPUT));
            check(examples, spec(new Shape.Tokens(4), new Embedding(5, 3), pooling, OUTPUT));
            Recurrent recurrent = new Recurrent(Recurrent.Cell.GRU, 4, true);
            check(examples, spec(new Shape.Sequence(5, 3), recurrent, pooling, OUTPUT));
        }
    }

    private static void check(int examples, ModelSpec spec) {
        new GradientCheck(spec, examples, Kernels.fastest()).run(true);
    }

    @ParameterizedTest
    @EnumSource
    void letsBrokenNumbersBeSeen(Kind kind) {
        Run run = new Run(kind, Float.NaN, 1, 2, 3, 4, 5);
        assertThat(run.output.matrix().get(0, 0)).isNaN();
        assertThat(run.output.matrix().get(1, 0)).isFinite();
    }

    @ParameterizedTest
    @EnumSource
    void allocatesNothingInAStep(Kind kind) {
        Network network =
                network(new Shape.Tokens(5), new Embedding(9, 4), new GlobalPooling(kind), OUTPUT);
        NetworkPass pass = new NetworkPass(network, 17, Learning.PARAMETERS);
        float[] sums = new float[network.parameters().size()];
        int[] examples = {10};
        Allocation.settlesAtNothing(() -> {
            examples[0] = 27 - examples[0];
            pass.prepare(examples[0]);
            pass.forwardInTraining(0);
            pass.backward(sums);
        });
    }
}
