package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName("A dense layer over sparse rows")
class SparseDenseLayerTest {

    static Stream<Arguments> everyActivationWithEveryLoss() {
        return GradientTest.everyActivationWithEveryLoss();
    }

    private static ModelSpec model(int inputs, int units, Activation activation, LossSpec loss) {
        return new ModelSpec(
                new Shape.Sparse(inputs),
                List.of(new Dense(units, activation), new Dense(3, Activation.LINEAR)),
                loss);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyActivationWithEveryLoss")
    void hasTheGradientOfTheReferenceInDoublePrecision(Activation activation, LossSpec loss) {
        ModelSpec spec = model(11, 5, activation, loss);
        new GradientCheck(spec, 7, Kernels.fastest()).run(false);
        new GradientCheck(spec, 19, Kernels.fastest()).run(true);
    }

    static Stream<Kernel> kernels() {
        return Stream.of(Kernels.plain(), Kernels.fastest());
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void hasThatGradientForAnyNumberOfUnits(Kernel kernel) {
        for (int units : new int[] {1, 3, 16, 17, 46}) {
            ModelSpec spec = model(9, units, Activation.TANH, new LossSpec.SquaredError());
            new GradientCheck(spec, 18, kernel).run(true);
        }
    }

    @Test
    void canBeTheLastOne() {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Sparse(6),
                        List.of(new Dense(2, Activation.LINEAR)),
                        new LossSpec.SigmoidCrossEntropy());
        new GradientCheck(spec, 5, Kernels.fastest()).run(true);
    }

    /// W is (1 2), (3 4), (5 6); b is (10, 20): row (0, 1, ½) gives 10 + 3 + 2½ and 20 + 4 + 3, an
    /// empty row the biases. With gradients 1 and 2 of the first example and 4 and 8 of the second,
    /// an empty one, the weights get (0 0), (1 2), (½ 1), the biases (5, 10).
    @Test
    void addsUpTheWeightsOfWhatAnExampleHas() {
        Parameters parameters = new Parameters();
        SparseDenseLayer layer =
                new SparseDenseLayer(
                        new Dense(2, Activation.LINEAR),
                        new Shape.Sparse(3),
                        parameters,
                        Kernels.fastest());
        for (int n = 0; n < 6; n++) {
            layer.weights().set(n / 2, n % 2, n + 1);
        }
        layer.biases().set(0, 0, 10);
        layer.biases().set(1, 0, 20);
        SparseLanes lanes = new SparseLanes(new Shape.Sparse(3), 2);
        lanes.refer(SparseRows.of(3, new int[] {0, 0, 2}, new int[] {1, 2}, 1, 0.5f));
        lanes.set(0, 1);
        lanes.set(1, 0);
        Batch batch = new Batch(lanes);
        batch.infer(2);
        LayerPass pass = layer.pass(new Signal(0, 2, false), 2, true);
        pass.forward(batch);
        assertThat(pass.output().matrix().get(0, 0)).isEqualTo(15.5f);
        assertThat(pass.output().matrix().get(1, 0)).isEqualTo(27);
        assertThat(pass.output().matrix().get(0, 1)).isEqualTo(10);
        assertThat(pass.output().matrix().get(1, 1)).isEqualTo(20);
        pass.output().gradientMatrix().set(0, 0, 1);
        pass.output().gradientMatrix().set(1, 0, 2);
        pass.output().gradientMatrix().set(0, 1, 4);
        pass.output().gradientMatrix().set(1, 1, 8);
        float[] sums = new float[parameters.size()];
        pass.backward(batch, sums);
        assertThat(sums).containsExactly(0, 0, 1, 2, 0.5f, 1, 5, 10);
    }

    @Test
    void hasTheNumbersOfTheSummary() {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Sparse(10_000),
                        List.of(
                                new Dense(16, Activation.RELU),
                                new Dense(16, Activation.RELU),
                                new Dense(1, Activation.LINEAR)),
                        new LossSpec.SigmoidCrossEntropy());
        Network network = new Network(spec, StartSpec.KERAS, new SeedRandom("text"));
        assertThat(network.parameters().size()).isEqualTo(160_305);
        SparseDenseLayer first = (SparseDenseLayer) network.layers().getFirst();
        assertThat(first.weights().rows()).isEqualTo(10_000);
        assertThat(first.weights().columns()).isEqualTo(16);
        double limit = Math.sqrt(6.0 / 10_016);
        for (float weight : first.weights().copyOfValues()) {
            assertThat(Math.abs((double) weight)).isLessThan(limit + 1e-9);
        }
    }

    @Test
    void refusesRowsOfAnotherWidthAndRowsThatThereAreNot() {
        SparseLanes lanes = new SparseLanes(new Shape.Sparse(3), 2);
        SparseRows narrow = SparseRows.of(2, new int[] {0, 1}, new int[] {1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lanes.refer(narrow))
                .withMessage(
                        "examples must be what the network takes, Sparse[count=3], were sparse"
                                + " rows of 2 columns");
        lanes.refer(SparseRows.of(3, new int[] {0, 1}, new int[] {1}));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> lanes.set(0, 1));
    }
}
