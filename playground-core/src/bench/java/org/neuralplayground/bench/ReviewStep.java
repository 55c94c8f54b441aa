package org.neuralplayground.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neuralplayground.dataset.BagOfWords;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.SparseExamples;
import org.neuralplayground.train.TrainingPlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One update of the network of film reviews, 10000-16-16-1, from 512 sparse rows: RMSprop 0.001.
/// There are eight batches, in another order each epoch, as many as the peer has.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReviewStep {

    /// Reviews an update.
    static final int BATCH = 512;

    private static final int BATCHES = 8;

    private static final ModelSpec MODEL =
            new ModelSpec(
                    new Shape.Sparse(SyntheticReviews.VOCABULARY),
                    List.of(
                            new LayerSpec.Dense(16, Activation.RELU),
                            new LayerSpec.Dense(16, Activation.RELU),
                            new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SigmoidCrossEntropy());

    /// Our engine.
    @State(Scope.Benchmark)
    public static class Ours {
        private final SparseExamples examples = examples();
        private ModelTrainer trainer = trainer(examples);

        @Setup(Level.Iteration)
        public void start() {
            trainer = trainer(examples);
        }
    }

    private static SparseExamples examples() {
        SyntheticReviews reviews = new SyntheticReviews(BATCHES * BATCH, 0);
        TokenLists words = TokenLists.of(List.of(reviews.words()));
        SparseTable rows = BagOfWords.multiHot(words, SyntheticReviews.VOCABULARY);
        return SparseExamples.of(rows, Table.of(rows.rows(), 1, reviews.labels()));
    }

    private static ModelTrainer trainer(SparseExamples examples) {
        Network network = new Network(MODEL, Initializer.GLOROT, new SeedRandom("reviews"));
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.RmsProp.defaults())
                        .withLearningRate(0.001)
                        .withBatchSize(BATCH);
        return new ModelTrainer(network, plan, examples);
    }

    @Benchmark
    public ModelTrainer ours(Ours state) {
        state.trainer.step();
        return state.trainer;
    }
}
