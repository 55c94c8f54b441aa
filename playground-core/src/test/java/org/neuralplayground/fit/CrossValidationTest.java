package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.Models;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;

@DisplayName("A cross-validation")
class CrossValidationTest {
    private static final Metric ERROR = new Metric.MeanAbsoluteError();
    private static final Monitored NUMBER = Monitored.ofValidation(ERROR);
    private static final TableExamples EXAMPLES = Models.values(120);

    private static Fit start(Split split) {
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.Adam.defaults()).withLearningRate(0.02);
        ModelTrainer trainer =
                new ModelTrainer(
                        Models.network(Models.VALUES), plan, EXAMPLES.select(split.training()));
        return new Fit(trainer, FitPlan.of(20, ERROR), EXAMPLES.select(split.validation()));
    }

    @Test
    void trainsOnEachSplitFromAStartOfItsOwn() {
        List<Split> splits = KFold.of(120, 3);
        CrossValidation folds = CrossValidation.run(splits, CrossValidationTest::start);
        assertThat(folds.folds()).hasSize(3);
        assertThat(folds.folds().get(1)).isEqualTo(start(splits.get(1)).run());
        assertThat(folds.last(NUMBER)).doesNotHaveDuplicates();
    }

    @Test
    void givesMeansOverTheFolds() {
        CrossValidation folds = CrossValidation.run(KFold.of(120, 3), CrossValidationTest::start);
        double[] last = folds.last(NUMBER);
        double mean = (last[0] + last[1] + last[2]) / 3;
        assertThat(folds.mean(NUMBER)).isCloseTo(mean, within(1e-12));
        assertThat(folds.meanCurve(NUMBER)).hasSize(20);
        assertThat(folds.meanCurve(NUMBER)[19]).isCloseTo(mean, within(1e-12));
        assertThat(folds.meanCurve(NUMBER)[0]).isGreaterThan(mean);
    }
}
