package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.SparseDenseLayer;
import org.neuralplayground.optim.GradientClipping;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;

@DisplayName("Training on sparse rows")
class SparseTrainingTest {
    private static final TrainingPlan PLAN =
            TrainingPlan.of(OptimizerSpec.RmsProp.defaults()).withBatchSize(60).withShardSize(16);
    private static final SparseExamples EXAMPLES = SparseModels.sparse(200);

    static Stream<TrainingPlan> plans() {
        return Stream.of(
                PLAN,
                TrainingPlan.of(OptimizerSpec.Sgd.defaults()).withLearningRate(0.3),
                TrainingPlan.of(OptimizerSpec.Adam.defaults())
                        .withPenalty(new WeightPenalty(0.001, 0.01)),
                TrainingPlan.of(OptimizerSpec.Momentum.defaults())
                        .withClipping(new GradientClipping.ByGlobalNorm(0.5)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void goesTheWayOfTheSameNetworkOverFullRows(TrainingPlan plan) {
        Network sparse = Models.network(SparseModels.SPARSE);
        Network full = SparseModels.twin(sparse);
        freezeOneWordAndOneWeight(sparse, full);
        ModelTrainer ours = new ModelTrainer(sparse, plan, EXAMPLES);
        ModelTrainer theirs = new ModelTrainer(full, plan, SparseModels.full(200));
        assertSame(sparse, full, 1e-7);
        for (int step = 0; step < 20; step++) {
            ours.step();
            theirs.step();
            assertSame(sparse, full, 2e-5);
        }
        Table answers = new Evaluator(sparse).predict(EXAMPLES);
        Table expected = new Evaluator(full).predict(SparseModels.full(200));
        for (int row = 0; row < 200; row++) {
            assertThat(answers.at(row, 1)).isCloseTo(expected.at(row, 1), within(2e-5f));
        }
    }

    /// All weights of feature 3, and that of feature 5 for unit 7.
    private static void freezeOneWordAndOneWeight(Network sparse, Network full) {
        SparseDenseLayer ours = first(sparse);
        DenseLayer theirs = full.denseLayers().getFirst();
        for (int unit = 0; unit < ours.units(); unit++) {
            sparse.parameters().freeze(ours.weights().offset() + 3 * ours.units() + unit);
            full.parameters().freeze(unit * SparseModels.FEATURES + 3);
        }
        sparse.parameters().freeze(ours.weights().offset() + 5 * ours.units() + 7);
        full.parameters().freeze(theirs.weights().offset() + 7 * SparseModels.FEATURES + 5);
    }

    private static SparseDenseLayer first(Network network) {
        return (SparseDenseLayer) network.layers().getFirst();
    }

    private static void assertSame(Network sparse, Network full, double bound) {
        Network twin = SparseModels.twin(sparse);
        float[] values = twin.parameters().values();
        float[] expected = full.parameters().values();
        for (int n = 0; n < expected.length; n++) {
            assertThat((double) values[n]).as("[%d]", n).isCloseTo(expected[n], within(bound));
        }
    }

    @Test
    void leavesFrozenWeightsAsTheyAre() {
        Network network = Models.network(SparseModels.SPARSE);
        SparseDenseLayer layer = first(network);
        layer.weights().freeze();
        float[] before = layer.weights().copyOfValues();
        new ModelTrainer(network, PLAN, EXAMPLES).epoch();
        assertThat(layer.weights().copyOfValues()).isEqualTo(before);
        assertThat(layer.biases().copyOfValues()).doesNotContain(0);
    }

    @Test
    void givesEqualBitsWhoeverDoesTheWork() {
        TrainingPlan plan = PLAN.withBatchSize(150);
        float[] alone = trained(plan, Workers.CALLER);
        assertThat(trained(plan, new ThreadedWorkers(2))).isEqualTo(alone);
        assertThat(trained(plan, new ThreadedWorkers(3))).isEqualTo(alone);
        float[] whole = trained(plan.withShardSize(160), Workers.CALLER);
        for (int n = 0; n < whole.length; n++) {
            assertThat(alone[n]).isCloseTo(whole[n], within(2e-5f));
        }
    }

    private static float[] trained(TrainingPlan plan, Workers workers) {
        Network network = Models.network(SparseModels.SPARSE);
        ModelTrainer trainer = new ModelTrainer(network, plan, EXAMPLES, workers);
        trainer.epoch();
        trainer.epoch();
        return network.parameters().values();
    }

    @Test
    void goesOnFromASnapshotBitForBit() throws SnapshotException {
        ModelTrainer whole = new ModelTrainer(Models.network(SparseModels.SPARSE), PLAN, EXAMPLES);
        for (int stop = 0; stop < 6; stop++) {
            ModelTrainer resumed =
                    ModelTrainer.resume(
                            Models.network(SparseModels.SPARSE),
                            PLAN,
                            EXAMPLES,
                            Snapshot.of(whole.snapshot().toBytes()));
            whole.step();
            resumed.step();
            assertThat(resumed.snapshot()).isEqualTo(whole.snapshot());
        }
    }

    static Stream<Kernel> kernels() {
        return Stream.of(Kernels.plain(), Kernels.fastest());
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void allocatesNothingInAStep(Kernel kernel) {
        ModelTrainer trainer =
                new ModelTrainer(Models.network(SparseModels.SPARSE, kernel), PLAN, EXAMPLES);
        Allocation.settlesAtNothing(trainer::step);
    }

    @Test
    void learns() {
        Network network = Models.network(SparseModels.SPARSE);
        ModelTrainer trainer = new ModelTrainer(network, PLAN.withLearningRate(0.01), EXAMPLES);
        for (int n = 0; n < 60; n++) {
            trainer.epoch();
        }
        Metric accuracy = new Metric.Accuracy();
        Scores scores =
                new Evaluator(network).evaluate(EXAMPLES, List.of(accuracy), WeightPenalty.NONE);
        assertThat(scores.of(accuracy)).isGreaterThan(0.95);
    }

    @Test
    void takesAnySelectionOfItsRows() {
        SparseExamples some =
                EXAMPLES.select(RowSelection.of(7, 3, 150)).select(RowSelection.of(2, 0));
        assertThat(some.size()).isEqualTo(2);
        Evaluator evaluator = new Evaluator(Models.network(SparseModels.SPARSE));
        Table all = evaluator.predict(EXAMPLES);
        Table selected = evaluator.predict(some);
        assertThat(selected.at(0, 2)).isEqualTo(all.at(150, 2));
        assertThat(selected.at(1, 2)).isEqualTo(all.at(7, 2));
    }

    @Test
    void refusesRowsThatTheNetworkDoesNotTake() {
        SparseTable wide = SparseTable.of(25, new int[] {0, 1}, new int[] {24});
        SparseExamples tooWide = SparseExamples.of(wide, Table.of(1, 1, 0));
        Network network = Models.network(SparseModels.SPARSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluator(network).predict(tooWide))
                .withMessage(
                        "examples must be what the network takes, Sparse[count=24], were sparse"
                                + " rows of 25 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelTrainer(network, PLAN, tooWide).step())
                .withMessageContaining("25 columns");
        Network full = Models.network(SparseModels.FULL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluator(full).predict(EXAMPLES))
                .withMessage(
                        "examples must be what the network takes, Features[count=24], were"
                                + " sparse rows of 24 columns");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluator(network).predict(SparseModels.full(3)))
                .withMessage(
                        "examples must be what the network takes, Sparse[count=24], were rows of"
                                + " 24 numbers");
    }

    @Test
    void refusesTablesOfUnequalLength() {
        SparseTable two = SparseTable.of(Table.of(2, 1, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseExamples.of(two, Table.of(3, 1, 0, 0, 0)))
                .withMessage("inputs and targets must have as many rows, had 2 and 3");
    }
}
