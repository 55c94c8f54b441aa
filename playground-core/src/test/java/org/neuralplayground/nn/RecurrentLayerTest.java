package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.NetworkPass.Learning;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.spec.Activation;

@DisplayName("A recurrent layer")
class RecurrentLayerTest {

    private static Network network(Shape input, LayerSpec... layers) {
        ModelSpec spec = new ModelSpec(input, List.of(layers), new LossSpec.SquaredError());
        return new Network(spec, StartSpec.KERAS, new SeedRandom("w"));
    }

    private static void fill(FMatrixRMaj matrix, RandomGenerator random) {
        for (int n = 0; n < matrix.getNumElements(); n++) {
            matrix.data[n] = (float) random.nextDouble(-1, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, 2080", "LSTM, 8320", "GRU, 6336"})
    void hasAsManyParametersAsInKeras(Cell cell, int count) {
        Shape input = new Shape.Sequence(7, 32);
        assertThat(network(input, new Recurrent(cell, 32, false)).parameters().size())
                .isEqualTo(count);
    }

    /// Two steps, 0.5 and -1, with weights in Keras' order of gates, by the formulas of the cells.
    @ParameterizedTest
    @CsvSource({
        "SIMPLE, 0.3 -0.7 0.1, 0.24491866, -0.3552533",
        "LSTM, 0.1 0.2 0.3 0.4 0.5 0.6 -0.7 0.8 0 1 0.1 -0.2, 0.06243255, -0.010161753",
        "GRU, 0.1 0.2 0.3 0.5 -0.6 0.7 0 1 0.1 0.3 -0.1 0.25, 0.16850673, 0.11223455"
    })
    void takesTwoStepsWithOneUnitAsWorkedOut(
            Cell cell, String parameters, double first, double second) {
        for (int steps = 1; steps <= 2; steps++) {
            Network network = network(new Shape.Sequence(steps, 1), new Recurrent(cell, 1, false));
            String[] numbers = parameters.split(" ");
            assertThat(numbers).hasSize(network.parameters().size());
            for (int n = 0; n < numbers.length; n++) {
                network.parameters().values()[n] = Float.parseFloat(numbers[n]);
            }
            NetworkPass pass = new NetworkPass(network, 1, Learning.NOTHING);
            pass.prepare(1);
            pass.input().set(0, 0, 0.5f);
            if (steps == 2) {
                pass.input().set(1, 0, -1);
            }
            pass.forward();
            assertThat((double) pass.rawOutputs().get(0, 0))
                    .isCloseTo(steps == 1 ? first : second, within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void showsItsStateAfterEachStepAndEndsWithTheLast(Cell cell) {
        Recurrent end = new Recurrent(Cell.SIMPLE, 1, false);
        Network sequence = network(new Shape.Sequence(4, 3), new Recurrent(cell, 5, true), end);
        NetworkPass all = new NetworkPass(sequence, 3, Learning.NOTHING);
        all.prepare(3);
        fill(all.input(), new SeedRandom("x"));
        all.forward();
        assertThat(all.output(0).numRows).isEqualTo(4 * 5);
        for (int steps = 1; steps <= 4; steps++) {
            Network last = network(new Shape.Sequence(steps, 3), new Recurrent(cell, 5, false));
            NetworkPass pass = new NetworkPass(last, 3, Learning.NOTHING);
            pass.prepare(3);
            System.arraycopy(all.input().data, 0, pass.input().data, 0, steps * 3 * 16);
            pass.forward();
            for (int unit = 0; unit < 5; unit++) {
                for (int example = 0; example < 3; example++) {
                    assertThat(all.output(0).get((steps - 1) * 5 + unit, example))
                            .isEqualTo(pass.rawOutputs().get(unit, example));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void answersTheSameWhetherItLearnsOrNot(Cell cell) {
        Network network = network(new Shape.Sequence(6, 3), new Recurrent(cell, 5, false));
        NetworkPass learning = new NetworkPass(network, 20, Learning.INPUTS);
        NetworkPass answering = new NetworkPass(network, 20, Learning.NOTHING);
        learning.prepare(20);
        answering.prepare(20);
        fill(learning.input(), new SeedRandom("x"));
        answering.input().setTo(learning.input());
        learning.forwardInTraining(0);
        learning.backward(new float[network.parameters().size()]);
        learning.forwardInTraining(1);
        answering.forward();
        assertThat(learning.rawOutputs().data).containsExactly(answering.rawOutputs().data);
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void staysFiniteWhereAllItsGatesSaturate(Cell cell) {
        Network network = network(new Shape.Sequence(30, 2), new Recurrent(cell, 4, false));
        NetworkPass pass = new NetworkPass(network, 2, Learning.INPUTS);
        pass.prepare(2);
        pass.input().fill(1e30f);
        pass.forward();
        float[] sums = new float[network.parameters().size()];
        pass.backward(sums);
        for (float output : pass.rawOutputs().data) {
            assertThat(output).isBetween(-1f, 1f);
        }
        for (float sum : sums) {
            assertThat(sum).isFinite();
        }
    }

    @Test
    void startsTheForgetGateOfLstmOpenAndAllOtherBiasesAtZero() {
        for (Cell cell : Cell.values()) {
            Network network = network(new Shape.Sequence(2, 3), new Recurrent(cell, 4, false));
            RecurrentLayer layer = (RecurrentLayer) network.layers().getFirst();
            for (int row = 0; row < layer.biases().rows(); row++) {
                boolean forget = cell == Cell.LSTM && row / 4 == 1;
                assertThat(layer.biases().get(row, 0)).isEqualTo(forget ? 1f : 0f);
            }
            assertThat(layer.recurrentBiases().isPresent()).isEqualTo(cell == Cell.GRU);
            layer.recurrentBiases()
                    .ifPresent(biases -> assertThat(biases.copyOfValues()).containsOnly(0f));
        }
    }

    @Test
    void drawsItsWeightsForAllGatesAsOneMatrix() {
        Network network = network(new Shape.Sequence(2, 30), new Recurrent(Cell.LSTM, 10, false));
        RecurrentLayer layer = (RecurrentLayer) network.layers().getFirst();
        float largest = 0;
        for (float weight : layer.weights().copyOfValues()) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double limit = Math.sqrt(6.0 / (30 + 4 * 10));
        assertThat((double) largest).isBetween(0.98 * limit, limit);
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void startsItsRecurrentWeightsWithOrthonormalColumns(Cell cell) {
        Network network = network(new Shape.Sequence(2, 3), new Recurrent(cell, 6, false));
        RecurrentLayer layer = (RecurrentLayer) network.layers().getFirst();
        Parameter weights = layer.recurrentWeights();
        assertThat(weights.rows()).isEqualTo(layer.gates() * 6);
        for (int left = 0; left < 6; left++) {
            for (int right = 0; right < 6; right++) {
                double sum = 0;
                for (int row = 0; row < weights.rows(); row++) {
                    sum += weights.get(row, left) * weights.get(row, right);
                }
                assertThat(sum).isCloseTo(left == right ? 1 : 0, within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void takesOneDrawAWeight(Cell cell) {
        SeedRandom random = new SeedRandom("w");
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Sequence(2, 3),
                        List.of(new Recurrent(cell, 4, false)),
                        new LossSpec.SquaredError());
        Network network = new Network(spec, StartSpec.KERAS, random);
        RecurrentLayer layer = (RecurrentLayer) network.layers().getFirst();
        SeedRandom draws = new SeedRandom("w");
        for (int draw = 0; draw < layer.gates() * 4 * (3 + 4); draw++) {
            draws.nextDouble();
        }
        assertThat(random.nextDouble()).isEqualTo(draws.nextDouble());
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void allocatesNothingInAStep(Cell cell) {
        Network network =
                network(
                        new Shape.Tokens(5),
                        new Embedding(9, 4),
                        new Recurrent(cell, 6, true),
                        new Recurrent(cell, 3, false),
                        new Dense(1, Activation.LINEAR));
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
