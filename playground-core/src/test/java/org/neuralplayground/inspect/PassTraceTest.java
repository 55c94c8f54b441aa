package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec.Activated;
import org.neuralplayground.model.LayerSpec.Convolution;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.Activation;

@DisplayName("The trace of one example")
class PassTraceTest {
    private static final float[] X = {1, 2};

    private static Table column(float... numbers) {
        return Table.of(numbers.length, 1, numbers);
    }

    @Test
    void hasAllMatricesOfDenseLayersInTheOrderInWhichTheyAreComputed() {
        PassTrace trace = PassTrace.of(WorkedNetwork.create(), X, new float[] {-2.5f});
        assertThat(trace.names())
                .containsExactly(
                        "input",
                        "weights 1",
                        "biases 1",
                        "weighted sums 1",
                        "activations 1",
                        "weights 2",
                        "biases 2",
                        "weighted sums 2",
                        "activations 2",
                        "targets",
                        "answers",
                        "loss",
                        "dL/da 2",
                        "dL/dz 2",
                        "dL/dW 2",
                        "dL/db 2",
                        "dL/da 1",
                        "dL/dz 1",
                        "dL/dW 1",
                        "dL/db 1",
                        "dL/dx");
    }

    @Test
    void hasTheNumbersOfTheForwardPass() {
        PassTrace trace = PassTrace.of(WorkedNetwork.create(), X, new float[] {-2.5f});
        assertThat(trace.matrix("input").values()).isEqualTo(column(1, 2));
        assertThat(trace.matrix("weights 1").values()).isEqualTo(Table.of(2, 2, 1, -1, .5f, .25f));
        assertThat(trace.matrix("biases 1").values()).isEqualTo(column(0, 0.5f));
        assertThat(trace.matrix("weighted sums 1").values()).isEqualTo(column(-1, 1.5f));
        assertThat(trace.matrix("activations 1").values()).isEqualTo(column(0, 1.5f));
        assertThat(trace.matrix("weights 2").values()).isEqualTo(Table.of(1, 2, 2, -3));
        assertThat(trace.matrix("biases 2").values()).isEqualTo(column(1));
        assertThat(trace.matrix("weighted sums 2").values()).isEqualTo(column(-3.5f));
        assertThat(trace.matrix("activations 2").values()).isEqualTo(column(-3.5f));
        assertThat(trace.matrix("targets").values()).isEqualTo(column(-2.5f));
        assertThat(trace.matrix("answers").values()).isEqualTo(column(-3.5f));
        assertThat(trace.matrix("loss").values()).isEqualTo(column(0.5f));
    }

    @Test
    void hasTheNumbersOfTheBackwardPass() {
        PassTrace trace = PassTrace.of(WorkedNetwork.create(), X, new float[] {-2.5f});
        assertThat(trace.matrix("dL/da 2").values()).isEqualTo(column(-1));
        assertThat(trace.matrix("dL/dz 2").values()).isEqualTo(column(-1));
        assertThat(trace.matrix("dL/dW 2").values()).isEqualTo(Table.of(1, 2, 0, -1.5f));
        assertThat(trace.matrix("dL/db 2").values()).isEqualTo(column(-1));
        assertThat(trace.matrix("dL/da 1").values()).isEqualTo(column(-2, 3));
        assertThat(trace.matrix("dL/dz 1").values()).isEqualTo(column(0, 3));
        assertThat(trace.matrix("dL/dW 1").values()).isEqualTo(Table.of(2, 2, 0, 0, 3, 6));
        assertThat(trace.matrix("dL/db 1").values()).isEqualTo(column(0, 3));
        assertThat(trace.matrix("dL/dx").values()).isEqualTo(column(1.5f, 0.75f));
    }

    @Test
    void tellsWhatEachMatrixIsWhateverItIsCalled() {
        PassTrace trace = PassTrace.of(WorkedNetwork.create(), X, new float[] {-2.5f});
        PassMatrix weights = trace.matrix("dL/dW 1");
        assertThat(weights.quantity()).isEqualTo(Quantity.PARAMETER_GRADIENT);
        assertThat(weights.layer()).isZero();
        assertThat(weights.parameter()).isEqualTo("weights");
        assertThat(weights.rows()).isEqualTo(2);
        assertThat(weights.columns()).isEqualTo(2);
        assertThat(weights.at(1, 1)).isEqualTo(6);
    }

    @Test
    void showsActivationsAsLayersOfTheirOwn() {
        // The worked network with its ReLU apart.
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Features(2),
                        List.of(
                                new Dense(2, Activation.LINEAR),
                                new Activated(Activation.RELU),
                                new Dense(1, Activation.LINEAR)),
                        new LossSpec.HalfSquaredError());
        Network network = WorkedNetwork.of(spec, WorkedNetwork.create().parameters().values());
        PassTrace trace = PassTrace.of(network, X, new float[] {-2.5f});
        assertThat(trace.matrix("activations 1").values()).isEqualTo(column(-1, 1.5f));
        assertThat(trace.matrix("activations 2").values()).isEqualTo(column(0, 1.5f));
        assertThat(trace.matrix("dL/da 2").values()).isEqualTo(column(-2, 3));
        assertThat(trace.matrix("dL/da 1").values()).isEqualTo(column(0, 3));
        assertThat(trace.matrix("dL/dz 1").values()).isEqualTo(column(0, 3));
    }

    @Test
    void answersByTheActivationThatTheLossOwns() {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Features(1),
                        List.of(new Dense(1, Activation.LINEAR)),
                        new LossSpec.SigmoidCrossEntropy());
        PassTrace trace =
                PassTrace.of(WorkedNetwork.of(spec, 2, -1), new float[] {1.5f}, new float[] {1});
        // z = 2, p = 1 / (1 + e^-2) = 0.880797, L = -ln p = 0.126928, dL/dz = p - 1
        assertThat(trace.matrix("weighted sums 1").at(0, 0)).isEqualTo(2);
        assertThat(trace.matrix("answers").at(0, 0)).isCloseTo(0.880797f, within(1e-6f));
        assertThat(trace.matrix("loss").at(0, 0)).isCloseTo(0.126928f, within(1e-6f));
        assertThat(trace.matrix("dL/dz 1").at(0, 0)).isCloseTo(-0.119203f, within(1e-6f));
        assertThat(trace.matrix("dL/dx").at(0, 0)).isCloseTo(-0.238406f, within(1e-6f));
    }

    @Test
    void hasARowForEachPlaceOfAnImageAndAColumnForEachChannel() {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Image(3, 3, 1),
                        List.of(
                                Convolution.of(2, 2, Activation.LINEAR),
                                new Flatten(),
                                new Dense(1, Activation.LINEAR)),
                        new LossSpec.HalfSquaredError());
        // One filter adds up its window, the other takes its first cell; the first output place of
        // the second filter alone counts.
        Network network =
                WorkedNetwork.of(spec, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
        PassTrace trace =
                PassTrace.of(network, new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, new float[] {3});
        assertThat(trace.matrix("input").values()).isEqualTo(column(1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(trace.matrix("activations 1").values())
                .isEqualTo(Table.of(4, 2, 12, 1, 16, 2, 24, 4, 28, 5));
        assertThat(trace.matrix("activations 2").rows()).isEqualTo(8);
        // z = 1, t = 3: dL/dz = -2.
        assertThat(trace.matrix("dL/da 1").values())
                .isEqualTo(Table.of(4, 2, 0, -2, 0, 0, 0, 0, 0, 0));
        assertThat(trace.matrix("dL/dW 1").values())
                .isEqualTo(Table.of(2, 4, 0, 0, 0, 0, -2, -4, -8, -10));
        assertThat(trace.matrix("dL/db 1").values()).isEqualTo(column(0, -2));
        assertThat(trace.matrix("dL/dx").values()).isEqualTo(column(-2, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(trace.names()).doesNotContain("weighted sums 1", "dL/dz 1");
    }

    @Test
    void hasARowForEachStepOfASequenceAndNoGradientOfTokens() {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Tokens(2),
                        List.of(
                                new Embedding(3, 2),
                                new Recurrent(Cell.GRU, 1, false),
                                new Dense(1, Activation.LINEAR)),
                        new LossSpec.HalfSquaredError());
        Network network = WorkedNetwork.start(spec);
        PassTrace trace = PassTrace.of(network, new float[] {2, 0}, new float[] {1});
        Table table = trace.matrix("embeddings 1").values();
        assertThat(trace.matrix("activations 1").values())
                .isEqualTo(
                        Table.of(
                                2,
                                2,
                                table.at(2, 0),
                                table.at(2, 1),
                                table.at(0, 0),
                                table.at(0, 1)));
        // The rows of the tokens get what arrives at their steps, the other one nothing.
        Table arriving = trace.matrix("dL/da 1").values();
        assertThat(arriving.at(0, 0)).isNotZero();
        assertThat(trace.matrix("dL/dembeddings 1").values())
                .isEqualTo(
                        Table.of(
                                3,
                                2,
                                arriving.at(1, 0),
                                arriving.at(1, 1),
                                0,
                                0,
                                arriving.at(0, 0),
                                arriving.at(0, 1)));
        assertThat(trace.names())
                .contains("recurrent weights 2", "dL/dU 2", "dL/db' 2")
                .doesNotContain("dL/dx");
    }

    @Test
    void leavesTheNetworkAsItIs() {
        Network network = WorkedNetwork.create();
        PassTrace.of(network, X, new float[] {-2.5f});
        assertThat(network.parameters().values())
                .isEqualTo(WorkedNetwork.create().parameters().values());
        assertThat(network.parameters().meanGradient()).containsOnly(0);
    }

    @Test
    void refusesOtherNumbersOfInputsAndTargets() {
        Network network = WorkedNetwork.create();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassTrace.of(network, new float[3], new float[1]))
                .withMessage("inputs must have 2 columns, had 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassTrace.of(network, X, new float[2]))
                .withMessage("the target must have 1 numbers, had 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassTrace.of(network, X, new float[1]).matrix("weights 3"))
                .withMessageContaining("was weights 3");
    }
}
