package org.neuralplayground.bench.pytorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.bench.EngineWork;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.WeightPenalty;

/// Both sides of a row do the same training: from the same weights they come to the same losses.
class SameTrainingTest {
    private static final int STEPS = 10;

    @ParameterizedTest
    @EnumSource
    void equalWeightsComeToEqualLosses(EngineWork work) {
        Engine.getInstance().setRandomSeed(1);
        try (NDManager manager = NDManager.newBaseManager()) {
            TorchTraining peer = TorchWork.valueOf(work.name()).start(manager);
            ModelTrainer ours = ours(work);
            copy(peer.parameters(), ours.network().parameters(), work);
            double before = peer.loss();
            assertThat(loss(ours)).isCloseTo(before, within(1e-6));
            for (int step = 0; step < STEPS; step++) {
                peer.step();
                ours.step();
            }
            assertThat(loss(ours)).isCloseTo(peer.loss(), within(1e-6)).isLessThan(before - 1e-3);
        }
    }

    /// PyTorch's RMSprop adds epsilon to the root, ours under it, as Keras': they are the same
    /// where it is too small to matter.
    private static ModelTrainer ours(EngineWork work) {
        return work == EngineWork.IMDB
                ? work.start(new OptimizerSpec.RmsProp(0.9, 1e-24))
                : work.start();
    }

    private static double loss(ModelTrainer trainer) {
        return new Evaluator(trainer.network())
                .evaluate(trainer.examples(), List.of(), WeightPenalty.NONE)
                .loss();
    }

    /// Both have the same parameters in the same order.
    ///
    /// @param target Modified.
    private static void copy(List<NDArray> source, Parameters target, EngineWork work) {
        List<Parameter> parts = target.parts();
        assertThat(source).hasSameSizeAs(parts);
        for (int n = 0; n < parts.size(); n++) {
            Parameter part = parts.get(n);
            NDArray values = source.get(n);
            float[] ordered = inOurOrder(values, work, n).toFloatArray();
            assertThat(ordered).hasSize(part.size());
            System.arraycopy(ordered, 0, target.values(), part.offset(), part.size());
        }
    }

    /// Over sparse rows our first weights are inputs x units.
    private static NDArray inOurOrder(NDArray values, EngineWork work, int parameter) {
        return work == EngineWork.IMDB && parameter == 0
                ? values.transpose()
                : channelsLast(values, channels(work, parameter));
    }

    /// How many channels a parameter's columns are of: PyTorch's image has its channels first, ours
    /// has them last.
    private static int channels(EngineWork work, int parameter) {
        if (work != EngineWork.MNIST_CNN) {
            return 1;
        }
        return switch (parameter) {
            case 2 -> 32;
            case 4 -> 64;
            default -> 1;
        };
    }

    private static NDArray channelsLast(NDArray values, int channels) {
        long rows = values.getShape().get(0);
        return values.reshape(rows, channels, -1).transpose(0, 2, 1);
    }
}
