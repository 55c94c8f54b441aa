package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Regularization;

@DisplayName("A snapshot of a playground")
class TrainerSnapshotTest {
    private static final PlaygroundSpec CIRCLE = PlaygroundSpec.DEFAULT;

    static Stream<Arguments> everyOptimizerAndBatching() {
        return Arrays.stream(Optimizer.values())
                .flatMap(optimizer ->
                        Arrays.stream(Batching.values())
                                .map(batching -> Arguments.of(optimizer, batching)));
    }

    /// Passes of 250 in batches of 30: stops at the start, within a pass, right after a pass with
    /// 10 examples carried over, and later.
    @ParameterizedTest
    @MethodSource("everyOptimizerAndBatching")
    void goesOnAsIfTrainingHadNeverStopped(Optimizer optimizer, Batching batching)
            throws SnapshotException {
        PlaygroundSpec spec =
                CIRCLE.withTraining(
                        CIRCLE.training()
                                .withOptimizer(optimizer)
                                .withBatching(batching)
                                .withBatchSize(30)
                                .withRegularization(Regularization.L1)
                                .withRegularizationRate(0.03));
        Trainer whole = new Trainer(spec, Kernels.fastest());
        for (int steps : new int[] {0, 3, 8, 1, 9, 20}) {
            for (int n = 0; n < steps; n++) {
                whole.step();
            }
            if (steps == 8) {
                whole.epoch();
            }
            Trainer resumed = copy(whole);
            assertSame(resumed, whole);
            for (int n = 0; n < 25; n++) {
                resumed.step();
            }
            Trainer further = copy(whole);
            further.epoch();
            while (further.steps() < resumed.steps()) {
                further.step();
            }
            assertSame(further, resumed);
        }
        Trainer never = new Trainer(spec, Kernels.fastest());
        never.step();
        never.step();
        never.step();
        for (int n = 0; n < 8; n++) {
            never.step();
        }
        never.epoch();
        while (never.steps() < whole.steps()) {
            never.step();
        }
        assertSame(copy(whole), never);
    }

    @Test
    void keepsHandSetWeightsOtherRatesAndOtherData() throws SnapshotException {
        Trainer trainer = new Trainer(CIRCLE, Kernels.fastest());
        trainer.epoch();
        trainer.replaceData(CIRCLE.data().withSource(DataSource.Toy.GAUSS));
        trainer.changeRates(trainer.spec().training().withLearningRate(0.1));
        trainer.setWeight(0, 1, 0, 3);
        trainer.step();
        Trainer resumed = copy(trainer);
        resumed.epoch();
        trainer.epoch();
        assertSame(resumed, trainer);
    }

    @Test
    void keepsADivergence() throws SnapshotException {
        PlaygroundSpec plane = CIRCLE.withData(CIRCLE.data().withSource(DataSource.Toy.PLANE));
        PlaygroundSpec spec =
                plane.withNetwork(plane.network().withActivation(Activation.RELU))
                        .withTraining(plane.training().withLearningRate(3));
        Trainer trainer = new Trainer(spec, Kernels.fastest());
        for (int n = 0; n < 50 && trainer.divergence().isEmpty(); n++) {
            trainer.epoch();
        }
        assertThat(trainer.divergence()).isPresent();
        assertSame(copy(trainer), trainer);
    }

    @Test
    void ofADivergingRunGoesBackToTheSameCheckpoint() throws SnapshotException {
        PlaygroundSpec plane = CIRCLE.withData(CIRCLE.data().withSource(DataSource.Toy.PLANE));
        PlaygroundSpec spec =
                plane.withNetwork(plane.network().withActivation(Activation.RELU))
                        .withTraining(plane.training().withLearningRate(3));
        Trainer trainer = new Trainer(spec, Kernels.fastest());
        trainer.step();
        trainer.step();
        Trainer resumed = copy(trainer);
        for (int n = 0; n < 50; n++) {
            trainer.epoch();
            resumed.epoch();
        }
        assertThat(trainer.divergence()).isPresent();
        assertSame(resumed, trainer);
    }

    @Test
    void isRefusedByAnotherPlayground() {
        Snapshot snapshot = new Trainer(CIRCLE, Kernels.fastest()).snapshot();
        PlaygroundSpec other = CIRCLE.withTraining(CIRCLE.training().withBatchSize(9));
        assertThatExceptionOfType(SnapshotException.class)
                .isThrownBy(() -> Trainer.resume(other, snapshot))
                .withMessageStartingWith("snapshot must be of what is trained here");
    }

    @Test
    void isSmall() {
        Trainer trainer = new Trainer(CIRCLE, Kernels.fastest());
        trainer.epoch();
        // 25 parameters: values and mean gradients
        assertThat(trainer.snapshot().toBytes().length).isLessThan(400);
    }

    /// Numbers that cannot be, in a snapshot whose checksum is right.
    @Test
    void withAnyStateIsReadOrRefusedWithAMessage() {
        Trainer trainer = new Trainer(CIRCLE, Kernels.fastest());
        trainer.step();
        byte[] bytes = trainer.snapshot().toBytes();
        int state = 44;
        int refused = 0;
        for (int n = state; n < bytes.length - 4; n++) {
            for (int flip : new int[] {0x01, 0x80, 0xff}) {
                byte[] forged = bytes.clone();
                forged[n] ^= (byte) flip;
                refused += isRefused(forged) ? 1 : 0;
            }
        }
        assertThat(refused).isPositive();
    }

    private static boolean isRefused(byte[] forged) {
        CRC32C checksum = new CRC32C();
        checksum.update(forged, 0, forged.length - 4);
        ByteBuffer.wrap(forged).putInt(forged.length - 4, (int) checksum.getValue());
        try {
            Trainer trainer = Trainer.resume(CIRCLE, Snapshot.of(forged), Kernels.fastest());
            trainer.step();
            return false;
        } catch (SnapshotException refusal) {
            assertThat(refusal.getMessage()).contains("must");
            return true;
        }
    }

    private static Trainer copy(Trainer trainer) throws SnapshotException {
        byte[] bytes = trainer.snapshot().toBytes();
        return Trainer.resume(trainer.spec(), Snapshot.of(bytes), Kernels.fastest());
    }

    private static void assertSame(Trainer one, Trainer other) {
        assertThat(one.steps()).isEqualTo(other.steps());
        assertThat(one.epochs()).isEqualTo(other.epochs());
        assertThat(one.divergence()).isEqualTo(other.divergence());
        assertThat(one.evaluate()).isEqualTo(other.evaluate());
        assertThat(one.snapshot()).isEqualTo(other.snapshot());
        assertThat(one.network().parameters().values())
                .containsExactly(other.network().parameters().values());
    }
}
