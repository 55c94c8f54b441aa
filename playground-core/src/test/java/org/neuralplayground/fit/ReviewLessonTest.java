package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neuralplayground.dataset.BagOfWords;
import org.neuralplayground.dataset.KerasTokens;
import org.neuralplayground.dataset.NpzFile;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TfIdf;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.MersenneTwister;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.SparseExamples;
import org.neuralplayground.train.TrainingPlan;
import org.neuralplayground.train.WeightPenalty;

/// Chollet, *Deep Learning with Python*, 3.4: whether a review of a film is a good one, from which
/// of 10,000 words it has; here from a sixth of the training reviews.
@DisplayName("The lesson on film reviews")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewLessonTest {
    private static final int VOCABULARY = 10_000;
    private static final int TRAINING = 4_000;
    private static final int REVIEWS = 6_000;

    private static final ModelSpec MODEL =
            new ModelSpec(
                    new Shape.Sparse(VOCABULARY),
                    List.of(
                            new LayerSpec.Dense(16, Activation.RELU),
                            new LayerSpec.Dense(16, Activation.RELU),
                            new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SigmoidCrossEntropy());

    private final TokenLists texts;
    private final Table labels;

    ReviewLessonTest() throws IOException {
        try (NpzFile file = NpzFile.open(SharedData.file("imdb.npz"))) {
            RowSelection order = RowSelection.shuffled(25_000, new MersenneTwister(113));
            RowSelection first = order.select(RowSelection.range(0, REVIEWS));
            texts = KerasTokens.encode(file.tokenLists("x_train").select(first), VOCABULARY);
            labels = file.array("y_train").toTable().select(first);
        }
    }

    @Test
    void isLearnedFromMultiHotRows() {
        SparseTable rows = BagOfWords.multiHot(texts, VOCABULARY);
        for (int text = 0; text < 1_000; text++) {
            long words = Arrays.stream(texts.tokens(text)).distinct().count();
            assertThat(rows.stored(text)).isEqualTo((int) words);
        }
        for (int text : new int[] {0, 1, 999}) {
            for (int word = 0; word < VOCABULARY; word++) {
                int searched = word;
                boolean has = Arrays.stream(texts.tokens(text)).anyMatch(t -> t == searched);
                assertThat(rows.at(text, word)).isEqualTo(has ? 1 : 0);
            }
        }
        assertThat(accuracy(rows)).isGreaterThan(0.84);
    }

    @Test
    void isLearnedFromTermFrequencies() {
        SparseTable counts = BagOfWords.counts(texts, VOCABULARY);
        int[] first = texts.tokens(0);
        assertThat(counts.at(0, 4))
                .isEqualTo((float) Arrays.stream(first).filter(token -> token == 4).count());
        TokenLists training = texts.select(RowSelection.range(0, TRAINING));
        SparseTable rows = TfIdf.fit(BagOfWords.counts(training, VOCABULARY)).apply(counts);
        double square = 0;
        for (int word = 0; word < VOCABULARY; word++) {
            square += rows.at(TRAINING, word) * rows.at(TRAINING, word);
        }
        assertThat(square).isCloseTo(1, within(1e-5));
        assertThat(accuracy(rows)).isGreaterThan(0.84);
    }

    private double accuracy(SparseTable rows) {
        SparseExamples examples = SparseExamples.of(rows, labels);
        Network network = new Network(MODEL, StartSpec.KERAS, new SeedRandom("reviews"));
        TrainingPlan plan = TrainingPlan.of(OptimizerSpec.RmsProp.defaults()).withBatchSize(128);
        SparseExamples training = examples.select(RowSelection.range(0, TRAINING));
        ModelTrainer trainer = new ModelTrainer(network, plan, training);
        for (int epoch = 0; epoch < 8; epoch++) {
            trainer.epoch();
        }
        Metric accuracy = new Metric.Accuracy();
        return new Evaluator(network)
                .evaluate(
                        examples.select(RowSelection.range(TRAINING, REVIEWS)),
                        List.of(accuracy),
                        WeightPenalty.NONE)
                .of(accuracy);
    }
}
