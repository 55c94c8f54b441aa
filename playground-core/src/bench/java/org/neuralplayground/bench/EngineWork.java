package org.neuralplayground.bench;

import java.util.List;
import java.util.stream.Stream;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.Examples;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.Team;
import org.neuralplayground.train.TrainingPlan;
import org.neuralplayground.train.Workers;

/// What our engine trains beside PyTorch: the networks, batches, losses and optimizers of the
/// [org.neuralplayground.bench.pytorch.TorchWork] of the same name.
public enum EngineWork {

    /// 784-128-10 ReLU, batches of 32 images, softmax cross-entropy, Adam; no dropout.
    MNIST_DENSE {
        @Override
        ModelSpec model() {
            return digits(
                    new Shape.Features(SyntheticDigits.PIXELS),
                    new LayerSpec.Dense(128, Activation.RELU));
        }

        @Override
        Examples examples() {
            return SyntheticExamples.digits(64, BATCH_SIZE);
        }
    },

    /// The network of lesson B11, batches of 32 images, softmax cross-entropy, Adam.
    MNIST_CNN {
        @Override
        ModelSpec model() {
            LayerSpec pooling = LayerSpec.Pooling.of(LayerSpec.Pooling.Kind.MAX, 2);
            return digits(
                    new Shape.Image(28, 28, 1),
                    LayerSpec.Convolution.of(32, 5, Activation.RELU),
                    pooling,
                    LayerSpec.Convolution.of(64, 5, Activation.RELU),
                    pooling,
                    new LayerSpec.Flatten(),
                    new LayerSpec.Dense(64, Activation.RELU));
        }

        @Override
        Examples examples() {
            return SyntheticExamples.digits(64, BATCH_SIZE);
        }
    },

    /// 10000-16-16-1 ReLU, batches of 512 sparse multi-hot rows, sigmoid cross-entropy, RMSprop
    /// 0.001.
    IMDB {
        @Override
        ModelSpec model() {
            return new ModelSpec(
                    new Shape.Sparse(SyntheticReviews.VOCABULARY),
                    List.of(
                            new LayerSpec.Dense(16, Activation.RELU),
                            new LayerSpec.Dense(16, Activation.RELU),
                            new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SigmoidCrossEntropy());
        }

        @Override
        Examples examples() {
            return SyntheticExamples.reviews(8, batchSize());
        }

        @Override
        int batchSize() {
            return 512;
        }

        @Override
        OptimizerSpec optimizer() {
            return OptimizerSpec.RmsProp.defaults();
        }
    },

    /// LSTM(32) on 100 steps of 32 values, last state into one sigmoid output, batches of 32, Adam.
    LSTM {
        @Override
        ModelSpec model() {
            return new ModelSpec(
                    new Shape.Sequence(100, 32),
                    List.of(
                            new LayerSpec.Recurrent(LayerSpec.Recurrent.Cell.LSTM, 32, false),
                            new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SigmoidCrossEntropy());
        }

        @Override
        Examples examples() {
            return SyntheticExamples.sequences(16, BATCH_SIZE, 100, 32);
        }
    };

    private static final int BATCH_SIZE = 32;

    /// Two shards a batch, whatever the number of processors: results depend on it.
    private static final int SHARDS = 2;

    /// Who shares a batch: all processors, as with the peer.
    private static final Workers WORKERS = team(Runtime.getRuntime().availableProcessors());

    private static Workers team(int threads) {
        Team team = new Team();
        for (int helper = 1; helper < threads; helper++) {
            Thread.ofPlatform().daemon().name("helper-" + helper).start(team::help);
        }
        return team;
    }

    /// The network and its loss.
    abstract ModelSpec model();

    /// All batches, in order.
    abstract Examples examples();

    /// Examples of an update.
    int batchSize() {
        return BATCH_SIZE;
    }

    /// At its own learning rate, 0.001.
    OptimizerSpec optimizer() {
        return OptimizerSpec.Adam.defaults();
    }

    /// The network at its start, with its batches.
    public ModelTrainer start() {
        return start(optimizer());
    }

    /// The same with another optimizer.
    public ModelTrainer start(OptimizerSpec optimizer) {
        Network network = new Network(model(), StartSpec.KERAS, new SeedRandom("bench"));
        TrainingPlan plan =
                TrainingPlan.of(optimizer)
                        .withBatchSize(batchSize())
                        .withShuffled(false)
                        .withShardSize(batchSize() / SHARDS);
        return new ModelTrainer(network, plan, examples(), WORKERS);
    }

    private static ModelSpec digits(Shape input, LayerSpec... hidden) {
        LayerSpec output = new LayerSpec.Dense(SyntheticDigits.CLASSES, Activation.LINEAR);
        return new ModelSpec(
                input,
                Stream.concat(Stream.of(hidden), Stream.of(output)).toList(),
                new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX));
    }
}
