package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.IdxFiles;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.fit.FitPlan;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;

/// Lessons B10 and B11: handwritten digits, 60,000 to train on and 10,000 others to be asked for,
/// pixels in [0, 1], Adam with Keras' defaults. The seed is the first one, 0.
@DisplayName("The lessons on handwritten digits")
@Tag("lessons")
class MnistLessonTest {
    private static final Metric ACCURACY = new Metric.Accuracy();

    private final LessonReport report = new LessonReport();

    @Test
    void aDenseNetworkKnows975Of1000() throws IOException {
        ModelSpec dense =
                new ModelSpec(
                        new Shape.Features(28 * 28),
                        List.of(
                                new LayerSpec.Dense(128, Activation.RELU),
                                new LayerSpec.Dropout(0.2),
                                new LayerSpec.Dense(10, Activation.LINEAR)),
                        LessonTraining.SOFTMAX);
        Network network = LessonTraining.start(dense, 0);
        assertThat(network.parameters().size()).isEqualTo(100_480 + 1_290);
        report.show(
                "B10",
                "784-128-10, 5 epochs: accuracy on the test set",
                0.975,
                0.985,
                accuracy(network, 32, 5));
    }

    @Test
    void aConvolutionalNetworkKnows987Of1000() throws IOException {
        ModelSpec convolutional =
                new ModelSpec(
                        new Shape.Image(28, 28, 1),
                        List.of(
                                LayerSpec.Convolution.of(32, 5, Activation.RELU),
                                LayerSpec.Pooling.of(LayerSpec.Pooling.Kind.MAX, 2),
                                LayerSpec.Convolution.of(64, 5, Activation.RELU),
                                LayerSpec.Pooling.of(LayerSpec.Pooling.Kind.MAX, 2),
                                new LayerSpec.Flatten(),
                                new LayerSpec.Dense(64, Activation.RELU),
                                new LayerSpec.Dense(10, Activation.LINEAR)),
                        LessonTraining.SOFTMAX);
        assertThat(convolutional.outputShapes().get(4)).isEqualTo(new Shape.Features(1_024));
        report.show(
                "B11",
                "two convolutions, 3 epochs: accuracy on the test set",
                0.987,
                0.995,
                accuracy(LessonTraining.start(convolutional, 0), 64, 3));
    }

    private static double accuracy(Network network, int batchSize, int epochs) throws IOException {
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.Adam.defaults()).withBatchSize(batchSize);
        ModelTrainer trainer = new ModelTrainer(network, plan, digits("train"));
        Fit fit = new Fit(trainer, FitPlan.of(epochs, ACCURACY));
        fit.run();
        return fit.evaluate(digits("t10k")).of(ACCURACY);
    }

    private static TableExamples digits(String part) throws IOException {
        return TableExamples.of(
                IdxFiles.labelledImages(
                        SharedData.file(part + "-images-idx3-ubyte.gz"),
                        SharedData.file(part + "-labels-idx1-ubyte.gz")));
    }
}
