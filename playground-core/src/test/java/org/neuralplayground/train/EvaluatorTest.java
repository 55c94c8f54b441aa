package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.metric.ClassificationReport;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.Activation;

/// Networks of one linear layer that hands its inputs through, so that the raw outputs are the
/// inputs.
@DisplayName("An evaluator")
class EvaluatorTest {
    private static final Metric ACCURACY = new Metric.Accuracy();

    private static Evaluator handing(int outputs, LossSpec loss) {
        LayerSpec layer = new LayerSpec.Dense(outputs, Activation.LINEAR);
        Network network =
                Models.network(new ModelSpec(new Shape.Features(outputs), List.of(layer), loss));
        for (int unit = 0; unit < outputs; unit++) {
            for (int input = 0; input < outputs; input++) {
                network.denseLayers().getFirst().weights().set(unit, input, unit == input ? 1 : 0);
            }
        }
        return new Evaluator(network);
    }

    private static final LossSpec SOFTMAX =
            new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX);

    /// Decisions 2, 0, 1, 1 for the classes 2, 1, 1, 0.
    private static final TableExamples FOUR =
            TableExamples.of(
                    Table.of(4, 3, 0, 1, 5, 3, 2, 0, -1, 4, 0, 1, 2, 0),
                    Table.of(4, 1, 2, 1, 1, 0));

    @Test
    void countsHitsOfClasses() {
        Metric second = new Metric.TopKAccuracy(2);
        Scores scores =
                handing(3, SOFTMAX).evaluate(FOUR, List.of(ACCURACY, second), WeightPenalty.NONE);
        assertThat(scores.of(ACCURACY)).isEqualTo(0.5);
        assertThat(scores.of(second)).isEqualTo(1);
        double loss =
                logSum(0, 1, 5)
                        - 5
                        + logSum(3, 2, 0)
                        - 2
                        + logSum(-1, 4, 0)
                        - 4
                        + logSum(1, 2, 0)
                        - 1;
        assertThat(scores.loss()).isCloseTo(loss / 4, within(1e-6));
    }

    private static double logSum(double... z) {
        double sum = 0;
        for (double each : z) {
            sum += Math.exp(each);
        }
        return Math.log(sum);
    }

    @Test
    void reportsOnEachClass() {
        ClassificationReport report = handing(3, SOFTMAX).classify(FOUR);
        assertThat(report.accuracy()).isEqualTo(0.5);
        // Class 1: decided twice, once right; there are two of it.
        assertThat(report.classes().get(1).precision()).isEqualTo(0.5);
        assertThat(report.classes().get(1).recall()).isEqualTo(0.5);
        assertThat(report.classes().get(2).f1()).isEqualTo(1);
    }

    @Test
    void predictsProbabilitiesRowByRow() {
        Table answers = handing(3, SOFTMAX).predict(FOUR);
        assertThat(answers.rows()).isEqualTo(4);
        assertThat(answers.columns()).isEqualTo(3);
        assertThat((double) answers.at(1, 2))
                .isCloseTo(Math.exp(0 - logSum(3, 2, 0)), within(1e-6));
    }

    @Test
    void asksForMoreExamplesThanPassAtOnce() {
        int examples = 5_000;
        float[] numbers = new float[examples];
        for (int n = 0; n < examples; n++) {
            numbers[n] = n;
        }
        Table table = Table.of(examples, 1, numbers);
        Evaluator evaluator = handing(1, new LossSpec.AbsoluteError());
        assertThat(evaluator.predict(TableExamples.of(table, table))).isEqualTo(table);
    }

    @Test
    void answersTheSameWhoeverHelps() {
        Network network = Models.network(Models.CLASSES);
        TableExamples examples = Models.classes(1_000);
        Table alone = new Evaluator(network).predict(examples);
        assertThat(new Evaluator(network, new ThreadedWorkers(3)).predict(examples))
                .isEqualTo(alone);
    }

    /// 100 times as many examples pass through the same buffers.
    @Test
    void takesBuffersForNoMoreThanIsUnderWay() {
        ModelSpec wide =
                new ModelSpec(
                        new Shape.Features(3),
                        List.of(
                                new LayerSpec.Dense(1_000, Activation.RELU),
                                new LayerSpec.Dense(4, Activation.LINEAR)),
                        SOFTMAX);
        Evaluator evaluator = new Evaluator(Models.network(wide, Kernels.plain()));
        long few = bytesFor(evaluator, Models.classes(100));
        assertThat(bytesFor(evaluator, Models.classes(10_000))).isLessThan(2 * few);
    }

    private static long bytesFor(Evaluator evaluator, TableExamples examples) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(evaluator.evaluate(examples, List.of(), WeightPenalty.NONE).loss()).isPositive();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /// Scores 2 and -1 for class 1, 0 and -3 for class 0: three of four pairs are in order.
    @Test
    void ranksTwoClasses() {
        TableExamples two =
                TableExamples.of(Table.of(4, 1, 2, 0, -1, -3), Table.of(4, 1, 1, 0, 1, 0));
        Evaluator evaluator = handing(1, new LossSpec.SigmoidCrossEntropy());
        assertThat(evaluator.rocAuc(two)).isEqualTo(0.75);
        Scores scores = evaluator.evaluate(two, List.of(ACCURACY), WeightPenalty.NONE);
        assertThat(scores.of(ACCURACY)).isEqualTo(0.5);
        assertThat(evaluator.classify(two).classes().get(1).recall()).isEqualTo(0.5);
    }

    @Test
    void measuresErrorsOfSeveralValues() {
        Metric absolute = new Metric.MeanAbsoluteError();
        Metric root = new Metric.RootMeanSquaredError();
        Metric squared = new Metric.RSquared();
        TableExamples pairs =
                TableExamples.of(Table.of(2, 2, 1, 2, 3, 4), Table.of(2, 2, 1, 4, 5, 4));
        Scores scores =
                handing(2, new LossSpec.SquaredError())
                        .evaluate(pairs, List.of(absolute, root, squared), WeightPenalty.NONE);
        // Errors 0, -2 (first output: 1 of 1, 3 of 5) and -2, 0.
        assertThat(scores.of(absolute)).isEqualTo(1);
        assertThat(scores.of(root)).isCloseTo(Math.sqrt(2), within(1e-12));
        // First output 1 - 4 / 8; the second's targets are all equal.
        assertThat(scores.of(squared)).isNaN();
        assertThat(scores.metrics().keySet()).containsExactly(absolute, root, squared);
    }

    @Test
    void countsThePenaltyIntoTheLoss() {
        TableExamples two = TableExamples.of(Table.of(2, 1, 1, 2), Table.of(2, 1, 1, 2));
        Scores scores =
                handing(1, new LossSpec.SquaredError())
                        .evaluate(two, List.of(), new WeightPenalty(0.5, 0.25));
        assertThat(scores.loss()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void refusesClassesWhereThereAreValues() {
        Evaluator evaluator = handing(1, new LossSpec.SquaredError());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.classify(FOUR))
                .withMessageContaining("must decide for one of them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.rocAuc(FOUR))
                .withMessageContaining("must have one output that decides");
    }
}
