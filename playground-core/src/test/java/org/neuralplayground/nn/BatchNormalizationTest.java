package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.BatchNormalization;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.random.SeedRandom;

@DisplayName("Batch normalization")
class BatchNormalizationTest {
    private static final double EPSILON = 0.001;

    private final Network network = network(new Shape.Features(2));
    private final BatchNormalizationLayer layer =
            (BatchNormalizationLayer) network.layers().getFirst();
    private final NetworkPass pass = new NetworkPass(network, 20, NetworkPass.Learning.INPUTS);

    private static Network network(Shape input) {
        List<LayerSpec> layers =
                List.of(new BatchNormalization(0.9, EPSILON), new LayerSpec.Flatten());
        ModelSpec spec = new ModelSpec(input, layers, new LossSpec.SquaredError());
        return new Network(spec, StartSpec.KERAS, new SeedRandom("w"));
    }

    /// Three examples of two features: means 2 and 20, variances 2/3 and 200/3.
    private void prepareThree() {
        pass.prepare(3);
        pass.input().fill(1e4f);
        for (int example = 0; example < 3; example++) {
            pass.input().set(0, example, example + 1);
            pass.input().set(1, example, 10 * (example + 1));
        }
    }

    @Test
    void startsFromScale1Shift0Mean0AndVariance1() {
        assertThat(network.parameters().values()).containsExactly(1, 1, 0, 0, 0, 0, 1, 1);
        assertThat(layer.parameters().stream().map(Parameter::role))
                .containsExactly(
                        Parameter.Role.SCALE,
                        Parameter.Role.BIAS,
                        Parameter.Role.STATISTIC,
                        Parameter.Role.STATISTIC);
    }

    @Test
    void inTrainingTakesMeanAndVarianceOfTheExamplesAlone() {
        prepareThree();
        pass.forwardInTraining(0);
        double deviation = Math.sqrt(2.0 / 3 + EPSILON);
        double[] expected = {-1 / deviation, 0, 1 / deviation};
        for (int example = 0; example < 3; example++) {
            assertThat((double) pass.rawOutputs().get(0, example))
                    .isCloseTo(expected[example], within(1e-6));
        }
        assertThat((double) pass.rawOutputs().get(1, 2))
                .isCloseTo(10 / Math.sqrt(200.0 / 3 + EPSILON), within(1e-6));
    }

    @Test
    void movesTheRunningStatisticsInEachPassInTraining() {
        prepareThree();
        pass.forwardInTraining(0);
        assertThat((double) layer.means().get(0, 0)).isCloseTo(0.2, within(1e-6));
        assertThat((double) layer.means().get(1, 0)).isCloseTo(2, within(1e-6));
        assertThat((double) layer.variances().get(0, 0)).isCloseTo(0.9 + 0.1 * 2 / 3, within(1e-6));
        assertThat((double) layer.variances().get(1, 0))
                .isCloseTo(0.9 + 0.1 * 200 / 3, within(1e-5));
        pass.forwardInTraining(1);
        assertThat((double) layer.means().get(0, 0)).isCloseTo(0.9 * 0.2 + 0.2, within(1e-6));
    }

    @Test
    void answersFromTheRunningStatisticsAndLeavesThemAlone() {
        layer.means().set(0, 0, 3);
        layer.variances().set(0, 0, 4);
        layer.scales().set(0, 0, 2);
        layer.shifts().set(0, 0, 0.5f);
        float[] before = network.parameters().values().clone();
        prepareThree();
        pass.forward();
        assertThat((double) pass.rawOutputs().get(0, 0))
                .isCloseTo(2 * (1 - 3) / Math.sqrt(4 + EPSILON) + 0.5, within(1e-6));
        assertThat(network.parameters().values()).containsExactly(before);
    }

    @Test
    void passesInTrainingAsOutOfItWhereItIsFrozen() {
        layer.means().set(0, 0, 3);
        layer.variances().set(0, 0, 4);
        layer.freeze();
        assertPassesInTrainingAsOutOfIt();
    }

    @Test
    void isFrozenWhereAllScalesAndShiftsAre() {
        layer.scales().freeze();
        layer.shifts().freeze();
        assertPassesInTrainingAsOutOfIt();
    }

    private void assertPassesInTrainingAsOutOfIt() {
        float[] before = network.parameters().values().clone();
        prepareThree();
        pass.forward();
        float[] answers = pass.rawOutputs().data.clone();
        pass.forwardInTraining(0);
        assertThat(pass.rawOutputs().data).containsExactly(answers);
        assertThat(network.parameters().values()).containsExactly(before);
    }

    @Test
    void takesTheBatchsOwnStatisticsAsLongAsAShiftIsTrained() {
        layer.scales().freeze();
        network.parameters().freeze(layer.shifts().offset());
        prepareThree();
        pass.forwardInTraining(0);
        assertThat((double) pass.rawOutputs().get(0, 1)).isCloseTo(0, within(1e-6));
        assertThat((double) layer.means().get(1, 0)).isCloseTo(2, within(1e-6));
    }

    @Test
    void movesNoStatisticThatIsFrozenByItself() {
        network.parameters().freeze(layer.means().offset());
        layer.variances().freeze();
        prepareThree();
        pass.forwardInTraining(0);
        assertThat(layer.means().get(0, 0)).isZero();
        assertThat((double) layer.means().get(1, 0)).isCloseTo(2, within(1e-6));
        assertThat(layer.variances().copyOfValues()).containsOnly(1);
    }

    @Test
    void leavesZerosPastTheLastExampleWhateverStandsThere() {
        prepareThree();
        pass.forwardInTraining(0);
        pass.backward(new float[network.parameters().size()]);
        for (int lane = 3; lane < 16; lane++) {
            assertThat(pass.rawOutputs().get(0, lane)).isZero();
            assertThat(pass.inputGradient().get(0, lane)).isZero();
            assertThat(pass.inputGradient().get(1, lane)).isZero();
        }
    }

    @Test
    void takesOneMeanForAChannelOverAllPlacesOfAnImage() {
        Network images = network(new Shape.Image(1, 2, 2));
        NetworkPass imagePass = new NetworkPass(images, 1, NetworkPass.Learning.NOTHING);
        imagePass.prepare(1);
        float[] image = {1, 10, 3, 30};
        for (int row = 0; row < image.length; row++) {
            imagePass.input().set(row, 0, image[row]);
        }
        imagePass.forwardInTraining(0);
        assertThat((double) imagePass.rawOutputs().get(2, 0))
                .isCloseTo(1 / Math.sqrt(1 + EPSILON), within(1e-6));
        assertThat((double) imagePass.rawOutputs().get(1, 0))
                .isCloseTo(-10 / Math.sqrt(100 + EPSILON), within(1e-6));
    }
}
