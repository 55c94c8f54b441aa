package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.BatchNormalization;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.reference.ReferenceModel;
import org.neuralplayground.spec.Activation;

@DisplayName("Contributions of features")
class FeatureContributionsTest {
    private static final double H = 1e-5;
    private static final int FEATURES = 30;
    private static final Dense OUTPUTS = new Dense(2, Activation.LINEAR);

    private static ModelSpec spec(int features, LayerSpec... layers) {
        return new ModelSpec(
                new Shape.Sparse(features), List.of(layers), new LossSpec.SigmoidCrossEntropy());
    }

    private static Contributions of(Network network, Table row, int output) {
        FeatureContributions contributions = new FeatureContributions(network);
        contributions.read(SparseTable.of(row).compressed(), 0);
        return contributions.to(output);
    }

    /// About a third of the numbers are not 0.
    private static Table row() {
        RandomGenerator random = new SeedRandom("words");
        float[] numbers = new float[FEATURES];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = random.nextInt(3) == 0 ? (float) random.nextDouble(-2, 2) : 0;
        }
        return Table.of(1, FEATURES, numbers);
    }

    /// W is (1 2), (0 4), (-1 6), b is (10, 0): of (1, 0, 2), the outputs are 10 + 1 - 2 and 2 +
    /// 12.
    @Test
    void ofALinearModelAreItsWeightsTimesTheInputsAndTheRestIsItsBias() {
        Network network = WorkedNetwork.of(spec(3, OUTPUTS), 1, 2, 0, 4, -1, 6, 10, 0);
        Table row = Table.of(1, 3, 1, 0, 2);
        Contributions first = of(network, row, 0);
        assertThat(first)
                .isEqualTo(new Contributions(Attribution.EXACT, 0, 9, Table.of(1, 2, 1, -2)));
        assertThat(first.rest()).isEqualTo(10);
        Contributions second = of(network, row, 1);
        assertThat(second)
                .isEqualTo(new Contributions(Attribution.EXACT, 1, 14, Table.of(1, 2, 2, 12)));
        assertThat(second.rest()).isZero();
    }

    @Test
    void ofALinearModelAreRoundedOnceAndAddUpToTheOutput() {
        Network network = WorkedNetwork.start(spec(FEATURES, OUTPUTS));
        float[] parameters = network.parameters().values();
        parameters[2 * FEATURES + 1] = 0.375f;
        Contributions contributions = of(network, row(), 1);
        SparseRows sparse = SparseTable.of(row()).compressed();
        assertThat(contributions.count()).isEqualTo(sparse.start(1)).isGreaterThan(5);
        for (int part = 0; part < contributions.count(); part++) {
            double weight = parameters[2 * sparse.column(part) + 1];
            assertThat(contributions.of(part)).isEqualTo((float) (weight * sparse.value(part)));
        }
        assertThat(contributions.rest()).isCloseTo(0.375, within(1e-6));
    }

    @Test
    void areExactWhereNoLayerBends() {
        Network network =
                WorkedNetwork.start(
                        spec(
                                FEATURES,
                                new Dense(7, Activation.LINEAR),
                                BatchNormalization.DEFAULT,
                                new Dropout(0.5),
                                new Dense(5, Activation.LINEAR),
                                OUTPUTS));
        Contributions contributions = of(network, row(), 0);
        assertThat(contributions.attribution()).isEqualTo(Attribution.EXACT);
        Contributions ofNothing = of(network, Table.of(1, FEATURES, new float[FEATURES]), 0);
        assertThat(ofNothing.count()).isZero();
        assertThat(contributions.rest()).isCloseTo(ofNothing.rawOutput(), within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"LINEAR", "STEP"},
            mode = EnumSource.Mode.EXCLUDE)
    void ofABentNetworkAreTheSlopesOfTheReferenceTimesTheInputs(Activation activation) {
        Network network =
                WorkedNetwork.start(
                        spec(
                                FEATURES,
                                new Dense(9, activation),
                                new Dense(6, activation),
                                OUTPUTS));
        SparseRows sparse = SparseTable.of(row()).compressed();
        for (int output = 0; output < 2; output++) {
            Contributions contributions = of(network, row(), output);
            assertThat(contributions.attribution()).isEqualTo(Attribution.GRADIENT_TIMES_INPUT);
            for (int part = 0; part < contributions.count(); part++) {
                double value = sparse.value(part);
                double expected = value * slope(network, output, sparse.column(part));
                assertThat((double) contributions.of(part))
                        .isCloseTo(expected, within(4e-6 + 1e-4 * Math.abs(expected)));
            }
        }
    }

    private static double slope(Network network, int output, int feature) {
        double[] x = new double[FEATURES];
        for (int n = 0; n < x.length; n++) {
            x[n] = row().at(0, n);
        }
        double value = x[feature];
        x[feature] = value + H;
        double above = output(network, x, output);
        x[feature] = value - H;
        return (above - output(network, x, output)) / (2 * H);
    }

    private static double output(Network network, double[] x, int output) {
        double[] parameters = new double[network.parameters().size()];
        for (int n = 0; n < parameters.length; n++) {
            parameters[n] = network.parameters().values()[n];
        }
        ReferenceModel reference = new ReferenceModel(network.spec(), false);
        return reference.outputs(new double[][] {x}, parameters)[0][output];
    }

    @Test
    void followTheNetworkAndTheExample() {
        Network network = WorkedNetwork.of(spec(2, OUTPUTS), 1, 2, 3, 4, 0, 0);
        SparseRows rows = SparseRows.of(2, new int[] {0, 2, 3}, new int[] {0, 1, 1}, 1, 1, 0.5f);
        FeatureContributions contributions = new FeatureContributions(network);
        contributions.read(rows, 0);
        assertThat(contributions.to(0).values()).isEqualTo(Table.of(1, 2, 1, 3));
        network.parameters().values()[2] = 5;
        contributions.read(rows, 1);
        assertThat(contributions.to(0).values()).isEqualTo(Table.of(1, 1, 2.5f));
        assertThat(contributions.rawOutput(1)).isEqualTo(2);
        assertThat((double) contributions.answer(1))
                .isCloseTo(1 / (1 + Math.exp(-2)), within(1e-6));
    }

    @Test
    void areMeasuredWithoutAllocating() {
        Network network =
                WorkedNetwork.start(spec(FEATURES, new Dense(16, Activation.RELU), OUTPUTS));
        FeatureContributions contributions = new FeatureContributions(network);
        SparseRows rows = SparseTable.of(row()).compressed();
        float[] target = new float[FEATURES];
        Allocation.settlesAtNothing(() -> {
            contributions.read(rows, 0);
            contributions.measure(1, target);
        });
    }

    @Test
    void refuseNetworksOverOtherInputsAndExamplesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureContributions(WorkedNetwork.create()))
                .withMessage(
                        "the first layer must be a dense one over sparse rows, was Dense[units=2,"
                                + " activation=RELU] over Features[count=2]");
        FeatureContributions contributions =
                new FeatureContributions(WorkedNetwork.start(spec(3, OUTPUTS)));
        SparseRows wide = SparseRows.of(4, new int[] {0, 0}, new int[0]);
        assertThatIllegalArgumentException().isThrownBy(() -> contributions.read(wide, 0));
        SparseRows fitting = SparseRows.of(3, new int[] {0, 0}, new int[0]);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> contributions.read(fitting, 1));
        contributions.read(fitting, 0);
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> contributions.to(2));
    }
}
