package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.GradientClipping;
import org.neuralplayground.optim.LearningRateSchedule;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;

@DisplayName("A snapshot of any training")
class ModelSnapshotTest {
    private static final TableExamples EXAMPLES = Models.classes(100);

    static Stream<OptimizerSpec> everyOptimizer() {
        return Stream.of(
                OptimizerSpec.Sgd.defaults(),
                OptimizerSpec.Momentum.defaults(),
                new OptimizerSpec.Momentum(0.9, true),
                OptimizerSpec.RmsProp.defaults(),
                OptimizerSpec.Adagrad.defaults(),
                OptimizerSpec.Adadelta.defaults(),
                OptimizerSpec.Adam.defaults(),
                OptimizerSpec.AdamW.defaults());
    }

    private static TrainingPlan plan(OptimizerSpec optimizer) {
        return TrainingPlan.of(optimizer)
                .withSchedule(
                        new LearningRateSchedule.WarmUp(
                                5, new LearningRateSchedule.CosineDecay(40, 0.1)))
                .withClipping(new GradientClipping.ByGlobalNorm(0.5))
                .withPenalty(new WeightPenalty(0.001, 0.001))
                .withBatchSize(33)
                .withShardSize(16);
    }

    @ParameterizedTest
    @MethodSource("everyOptimizer")
    void goesOnAsIfTrainingHadNeverStopped(OptimizerSpec optimizer) throws SnapshotException {
        check(Models.CLASSES, plan(optimizer));
    }

    @Test
    void goesOnWithTheDropoutThatWasNext() throws SnapshotException {
        check(Models.DROPPED, plan(OptimizerSpec.Adam.defaults()));
    }

    @Test
    void goesOnWithTheRunningStatisticsOfThatMoment() throws SnapshotException {
        check(Models.NORMALIZED, plan(OptimizerSpec.AdamW.defaults()));
    }

    private static void check(ModelSpec model, TrainingPlan plan) throws SnapshotException {
        Network network = Models.network(model);
        network.parameters().freeze(3);
        ModelTrainer whole = new ModelTrainer(network, plan, EXAMPLES);
        for (int stop = 0; stop < 9; stop++) {
            ModelTrainer resumed = copy(whole);
            assertSame(resumed, whole);
            ModelTrainer later = copy(whole);
            for (int n = 0; n < 6; n++) {
                resumed.step();
            }
            later.step();
            later = copy(later);
            for (int n = 0; n < 5; n++) {
                later.step();
            }
            assertSame(later, resumed);
            whole.step();
        }
    }

    @Test
    void ofOneTrainingIsRefusedByAnother() {
        TrainingPlan plan = plan(OptimizerSpec.Adam.defaults());
        ModelTrainer trainer = new ModelTrainer(Models.network(Models.CLASSES), plan, EXAMPLES);
        Snapshot snapshot = trainer.snapshot();
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() ->
                        ModelTrainer.resume(
                                Models.network(Models.CLASSES),
                                plan.withSeed(5),
                                EXAMPLES,
                                snapshot))
                .withMessageStartingWith("snapshot must be of what is trained here");
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() ->
                        ModelTrainer.resume(
                                Models.network(Models.CLASSES), plan, Models.classes(99), snapshot))
                .withMessage("examples must be in [99, 99], was 100");
    }

    private static ModelTrainer copy(ModelTrainer trainer) throws SnapshotException {
        Snapshot snapshot = Snapshot.of(trainer.snapshot().toBytes());
        return ModelTrainer.resume(
                Models.network(trainer.network().spec()),
                trainer.plan(),
                trainer.examples(),
                snapshot);
    }

    private static void assertSame(ModelTrainer one, ModelTrainer other) {
        assertThat(one.steps()).isEqualTo(other.steps());
        assertThat(one.epochs()).isEqualTo(other.epochs());
        assertThat(one.snapshot()).isEqualTo(other.snapshot());
        assertThat(one.network().parameters().values())
                .containsExactly(other.network().parameters().values());
    }
}
