package org.neuralplayground.bench.pytorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// PyTorch really trains the networks of the table.
class TorchTrainingTest {

    @ParameterizedTest
    @EnumSource
    void stepsMakeTheLossSmaller(TorchWork work) {
        Engine.getInstance().setRandomSeed(1);
        try (NDManager manager = NDManager.newBaseManager()) {
            TorchTraining training = work.start(manager);
            double before = training.loss();
            for (int step = 0; step < 25; step++) {
                training.step();
            }
            assertThat(training.loss()).isLessThan(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TOY, 25",
        "MNIST_DENSE, 101770",
        "MNIST_CNN, 118346",
        "IMDB, 160305",
        "LSTM, 8353",
    })
    void networksHaveTheirKnownNumberOfParameters(TorchWork work, long expected) {
        try (NDManager manager = NDManager.newBaseManager()) {
            assertThat(work.start(manager).parameters().stream().mapToLong(NDArray::size).sum())
                    .isEqualTo(expected);
        }
    }

    @Test
    void stepsLeaveNothingBehindInPyTorchsMemory() {
        try (NDManager manager = NDManager.newBaseManager()) {
            TorchTraining training = TorchWork.MNIST_DENSE.start(manager);
            training.step();
            int arrays = manager.getManagedArrays().size();
            training.step();
            assertThat(manager.getManagedArrays()).hasSize(arrays);
        }
    }

    @Test
    void rmsPropFollowsItsFormula() {
        try (NDManager manager = NDManager.newBaseManager()) {
            NDArray values = manager.create(new float[] {1, -2});
            NDArray gradient = manager.create(new float[] {0.5f, -4});
            values.setRequiresGradient(true);
            TorchRmsProp optimizer = new TorchRmsProp();
            optimizer.update("w", values, gradient);
            optimizer.update("w", values, gradient);
            // v = 0.1 g², then 0.19 g²: steps of 0.001 / √0.1 and 0.001 / √0.19.
            float moved = (float) (0.001 / Math.sqrt(0.1) + 0.001 / Math.sqrt(0.19));
            assertThat(values.toFloatArray()[0]).isCloseTo(1 - moved, within(1e-6f));
            assertThat(values.toFloatArray()[1]).isCloseTo(-2 + moved, within(1e-6f));
        }
    }
}
