package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec.BatchNormalization;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;

@DisplayName("A meter of updates")
class UpdateMeterTest {

    /// One update of the worked network by SGD at 0.1 from x = (1, 2), t = -2.5: dL/dz2 = -1, so
    /// dL/dW2 = (0, -1.5), dL/db2 = -1; dL/dz1 = (0, 3), so dL/dW1 = (0 0; 3 6), dL/db1 = (0, 3).
    private static ModelTrainer trainer(Network network) {
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.Sgd.defaults())
                        .withLearningRate(0.1)
                        .withBatchSize(1);
        return new ModelTrainer(
                network, plan, TableExamples.of(Table.of(1, 2, 1, 2), Table.of(1, 1, -2.5f)));
    }

    private static void assertMagnitudes(
            Magnitudes actual, int count, double value, double gradient, double update) {
        assertThat(actual.count()).isEqualTo(count);
        assertThat(actual.meanValue()).isCloseTo(value, within(1e-7));
        assertThat(actual.meanGradient()).isCloseTo(gradient, within(1e-6));
        assertThat(actual.meanUpdate()).isCloseTo(update, within(1e-7));
        assertThat(actual.relativeUpdate()).isCloseTo(update / value, within(1e-6));
    }

    @Test
    void measuresEachParameterOfEachLayer() {
        Network network = WorkedNetwork.create();
        ModelTrainer trainer = trainer(network);
        UpdateMeter meter = new UpdateMeter(network);
        trainer.step();
        List<LayerMagnitudes> layers = meter.measure();
        assertThat(layers).extracting(LayerMagnitudes::layer).containsExactly(0, 1);
        List<LayerMagnitudes.OfParameter> first = layers.getFirst().parameters();
        assertThat(first)
                .extracting(LayerMagnitudes.OfParameter::name)
                .containsExactly("weights", "biases");
        assertMagnitudes(first.getFirst().magnitudes(), 4, 2.75 / 4, 9.0 / 4, 0.9 / 4);
        assertMagnitudes(first.getLast().magnitudes(), 2, 0.5 / 2, 3.0 / 2, 0.3 / 2);
        assertMagnitudes(layers.getFirst().total(), 6, 3.25 / 6, 12.0 / 6, 1.2 / 6);
        // 2, -3 and 1; 0, -1.5 and -1.
        assertMagnitudes(layers.getLast().total(), 3, 6.0 / 3, 2.5 / 3, 0.25 / 3);
    }

    @Test
    void comparesWithWhatItRemembersLast() {
        Network network = WorkedNetwork.create();
        ModelTrainer trainer = trainer(network);
        UpdateMeter meter = new UpdateMeter(network);
        trainer.step();
        meter.remember();
        for (LayerMagnitudes layer : meter.measure()) {
            assertThat(layer.total().relativeUpdate()).isZero();
            assertThat(layer.total().meanGradient()).isPositive();
        }
    }

    @Test
    void callsInfinitelyLargeAnUpdateOfWhatWasZero() {
        Network network = WorkedNetwork.create();
        network.denseLayers().getFirst().biases().fill(0);
        UpdateMeter meter = new UpdateMeter(network);
        assertThat(biases(meter).relativeUpdate()).isZero();
        network.denseLayers().getFirst().biases().set(1, 0, 0.25f);
        assertThat(biases(meter).relativeUpdate()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    private static Magnitudes biases(UpdateMeter meter) {
        return meter.measure().getFirst().parameters().getLast().magnitudes();
    }

    @Test
    void leavesOutWhatTrainingDoesNotChangeByGradients() {
        Network network =
                WorkedNetwork.start(
                        new ModelSpec(
                                new Shape.Features(2),
                                List.of(
                                        new Dropout(0.5),
                                        BatchNormalization.DEFAULT,
                                        new Dense(1, Activation.LINEAR)),
                                new LossSpec.SquaredError()));
        List<LayerMagnitudes> layers = new UpdateMeter(network).measure();
        assertThat(layers).extracting(LayerMagnitudes::layer).containsExactly(1, 2);
        assertThat(layers.getFirst().parameters())
                .extracting(LayerMagnitudes.OfParameter::name)
                .containsExactly("gamma", "beta");
        assertThat(ParameterHistograms.of(network, 10))
                .extracting(ParameterHistograms::parameter)
                .containsExactly("gamma", "beta", "weights", "biases");
    }

    @Test
    void standsBesideHistogramsOfTheSameNumbers() {
        Network network = WorkedNetwork.create();
        trainer(network).step();
        ParameterHistograms last = ParameterHistograms.of(network, 4).get(2);
        assertThat(last.layer()).isEqualTo(1);
        // 2 and -2.85; 0 and -1.5.
        assertThat(last.values().bins())
                .containsExactly(
                        new Histogram.Bin(-4, -2, 1),
                        new Histogram.Bin(-2, 0, 0),
                        new Histogram.Bin(0, 2, 1));
        assertThat(last.gradients().bins())
                .containsExactly(
                        new Histogram.Bin(-1.5, -1, 1),
                        new Histogram.Bin(-1, -0.5, 0),
                        new Histogram.Bin(-0.5, 0, 1));
    }
}
