package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.Models;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;

@DisplayName("A fit in parts")
class FitInPartsTest {
    private static final TableExamples ALL = Models.classes(800);
    private static final int TRAINING = 300;

    /// Eight shards of 16 are under way at once: a batch of 300 takes three parts.
    private static final int PARTS_OF_A_BATCH = 3;

    /// 500 examples, of which one thread takes 64 at once.
    private static final int PARTS_OF_A_VALIDATION = 8;

    private static final FitPlan PLAN = FitPlan.of(4, new Metric.Accuracy());

    private static Fit fit(int batchSize) {
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.Adam.defaults())
                        .withBatchSize(batchSize)
                        .withShardSize(16);
        ModelTrainer trainer =
                new ModelTrainer(
                        Models.network(Models.CLASSES),
                        plan,
                        ALL.select(RowSelection.range(0, TRAINING)));
        return new Fit(trainer, PLAN, ALL.select(RowSelection.range(TRAINING, ALL.size())));
    }

    @Test
    @DisplayName("gives the numbers of whole steps, bit for bit, and the same snapshot")
    void sameNumbers() {
        for (int batchSize : new int[] {TRAINING, 130, 16}) {
            Fit whole = fit(batchSize);
            whole.run();
            Fit parts = fit(batchSize);
            while (!parts.isOver()) {
                parts.advance();
            }
            assertThat(parts.history()).isEqualTo(whole.history());
            assertThat(parts.snapshot()).isEqualTo(whole.snapshot());
        }
    }

    @Test
    @DisplayName("says after which part a step is finished")
    void finishes() {
        Fit fit = fit(TRAINING);
        for (int part = 1; part < PARTS_OF_A_BATCH + PARTS_OF_A_VALIDATION; part++) {
            assertThat(fit.advance()).as("after part %d", part).isFalse();
            assertThat(fit.trainer().steps()).isEqualTo(part < PARTS_OF_A_BATCH ? 0 : 1);
            assertThat(fit.history().epochs()).isEmpty();
        }
        assertThat(fit.advance()).isTrue();
        assertThat(fit.history().epochs()).hasSize(1);
    }

    @Test
    @DisplayName("is finished by a whole step, wherever it stands")
    void stepFinishes() {
        Fit whole = fit(TRAINING);
        whole.step();
        for (int done = 1; done < PARTS_OF_A_BATCH + PARTS_OF_A_VALIDATION; done++) {
            Fit fit = fit(TRAINING);
            for (int part = 0; part < done; part++) {
                fit.advance();
            }
            fit.step();
            assertThat(fit.snapshot()).as("after %d parts", done).isEqualTo(whole.snapshot());
        }
    }

    @Test
    @DisplayName("has no snapshot in the middle of a validation")
    void refusesSnapshot() {
        Fit fit = fit(TRAINING);
        for (int part = 0; part < PARTS_OF_A_BATCH; part++) {
            fit.advance();
        }
        assertThatIllegalStateException()
                .isThrownBy(fit::snapshot)
                .withMessageContaining("between two steps");
    }
}
