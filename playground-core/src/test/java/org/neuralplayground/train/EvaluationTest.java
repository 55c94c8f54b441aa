package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;

@DisplayName("An evaluation")
class EvaluationTest {

    /// One output on x alone: `z = x`.
    private static Trainer identity(Problem problem, OwnPoint... points) {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        Trainer trainer =
                new Trainer(
                        spec.withNetwork(
                                        spec.network()
                                                .withInputs(Set.of(InputFeature.X))
                                                .withHidden(List.of()))
                                .withData(
                                        spec.data()
                                                .withTrainShare(90)
                                                .withSource(
                                                        new DataSource.Own(
                                                                problem, List.of(points)))));
        trainer.setWeight(0, 0, 0, 1);
        trainer.setBias(0, 0, 0);
        return trainer;
    }

    @Test
    void countsTrueClassesByRowAndPredictedOnesByColumn() {
        Trainer trainer =
                identity(
                        Problem.CLASSIFICATION,
                        OwnPoint.ofClass(-1, 0, 0),
                        OwnPoint.ofClass(-1, 1, 0),
                        OwnPoint.ofClass(1, 0, 0),
                        OwnPoint.ofClass(0, 0, 1),
                        OwnPoint.ofClass(-1, 2, 1));
        Evaluation evaluation = trainer.evaluate();
        int[][] expected = new int[2][2];
        for (LabelledPoint point : trainer.data().train()) {
            expected[(int) point.label()][point.x() >= 0 ? 1 : 0]++;
        }
        ConfusionMatrix confusion = evaluation.trainConfusion().orElseThrow();
        assertThat(confusion.total()).isEqualTo(4);
        for (int label = 0; label < 2; label++) {
            for (int predicted = 0; predicted < 2; predicted++) {
                assertThat(confusion.count(label, predicted)).isEqualTo(expected[label][predicted]);
            }
        }
        assertThat(evaluation.trainScore()).isEqualTo((expected[0][0] + expected[1][1]) / 4.0);
        double loss =
                trainer.data().train().stream()
                        .mapToDouble(p -> Math.pow(Math.tanh(p.x()) - (2 * p.label() - 1), 2) / 2)
                        .average()
                        .orElseThrow();
        assertThat(evaluation.trainLoss()).isCloseTo(loss, within(1e-6));
    }

    @Test
    void ofARegressionHasRSquared() {
        Trainer trainer =
                identity(
                        Problem.REGRESSION,
                        OwnPoint.ofValue(0, 0, 0),
                        OwnPoint.ofValue(0.5, 0, 0.5),
                        OwnPoint.ofValue(1, 0, 1));
        assertThat(trainer.evaluate().trainScore()).isCloseTo(1, within(1e-9));
        assertThat(trainer.evaluate().trainConfusion()).isEmpty();
        assertThat(trainer.evaluate().testScore()).as("R² of a single point").isNaN();
    }
}
