package org.neuralplayground.bench;

import java.util.ArrayList;
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
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;
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

/// One update of the network of film reviews, 10000-16-16-1 ReLU, from 512 sparse rows: sigmoid
/// cross-entropy, RMSprop 0.001. The batches are those of the peer, and each iteration starts anew,
/// as there, but in the same memory.
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
        private final ModelTrainer trainer = trainer();
        private final Snapshot start = trainer.snapshot();

        @Setup(Level.Iteration)
        public void start() throws SnapshotException {
            trainer.load(start.open(start.kind(), start.spec()));
        }
    }

    private static ModelTrainer trainer() {
        Network network = new Network(MODEL, Initializer.GLOROT, new SeedRandom("bench"));
        TrainingPlan plan =
                TrainingPlan.of(OptimizerSpec.RmsProp.defaults())
                        .withLearningRate(0.001)
                        .withBatchSize(BATCH)
                        .withShuffled(false);
        return new ModelTrainer(network, plan, examples());
    }

    private static SparseExamples examples() {
        List<int[]> words = new ArrayList<>();
        float[] labels = new float[BATCHES * BATCH];
        for (int batch = 0; batch < BATCHES; batch++) {
            SyntheticReviews reviews = new SyntheticReviews(BATCH, batch);
            words.addAll(List.of(reviews.words()));
            System.arraycopy(reviews.labels(), 0, labels, batch * BATCH, BATCH);
        }
        SparseTable rows = BagOfWords.multiHot(TokenLists.of(words), SyntheticReviews.VOCABULARY);
        return SparseExamples.of(rows, Table.of(labels.length, 1, labels));
    }

    @Benchmark
    public ModelTrainer ours(Ours state) {
        state.trainer.step();
        return state.trainer;
    }
}
