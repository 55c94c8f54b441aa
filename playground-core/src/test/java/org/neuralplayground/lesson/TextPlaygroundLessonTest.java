package org.neuralplayground.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.fit.Monitored;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.WeightPenalty;
import org.neuralplayground.train.Workers;

/// The lessons on published texts as the text playground begins with them, in the bands of
/// [TextLessonTest]; that of NSMC is the accuracy which the product promises.
@DisplayName("The text playground on published texts")
@Tag("lessons")
class TextPlaygroundLessonTest {
    private static final int SEEDS = 3;
    private static final Monitored VALIDATION_ACCURACY =
            Monitored.ofValidation(TextTrainer.ACCURACY);

    private final LessonReport report = new LessonReport();

    @Test
    void reviewsAreOverfittedFromTheFifthEpochOn() throws IOException {
        TextPlaygroundSpec start = start(PublishedTexts.IMDB);
        List<TextTrainer> trainers = trained(start, prepared(start, "imdb.npz"));
        List<EpochRecord> best =
                trainers.stream()
                        .map(trainer -> trainer.history().best(Monitored.VALIDATION_LOSS))
                        .toList();
        report.show(
                "T1",
                "16-16-1 on 15,000 reviews: lowest validation loss",
                0.265,
                0.295,
                best.stream().mapToDouble(Monitored.VALIDATION_LOSS::of).toArray());
        report.show(
                "T1", "its epoch", 3, 6, best.stream().mapToDouble(EpochRecord::epoch).toArray());
        report.show(
                "B12",
                "validation accuracy after 20 epochs",
                0.85,
                0.88,
                trainers.stream()
                        .mapToDouble(t -> VALIDATION_ACCURACY.of(t.history().last()))
                        .toArray());
    }

    @Test
    void reviewsAreKnownBestAfterFourEpochsOnAll() throws IOException {
        TextPlaygroundSpec start = start(PublishedTexts.IMDB);
        TextPlaygroundSpec all =
                start.withTraining(start.training().withValidation(0).withEpochs(4));
        report.show(
                "T2",
                "16-16-1, 4 epochs on 25,000 reviews: accuracy on the test set",
                0.87,
                0.895,
                testAccuracies(trained(all, prepared(all, "imdb.npz"))));
    }

    @Test
    void wiresAreSortedIntoFortySixTopics() throws IOException {
        TextPlaygroundSpec start = start(PublishedTexts.REUTERS);
        report.show(
                "T5",
                "64-64-46, 9 epochs on 6,982 wires: accuracy on the test set",
                0.77,
                0.82,
                testAccuracies(trained(start, prepared(start, "reuters.npz"))));
    }

    @Test
    void koreanReviewsAreKnownByTheirMorphemes() throws IOException {
        TextPlaygroundSpec start = start(PublishedTexts.NSMC);
        TextPlaygroundSpec best = start.withTraining(start.training().withPatience(5));
        report.show(
                "T6",
                "16-16-1 on 15,000 Korean reviews, best epoch: accuracy on the test set",
                0.79,
                0.85,
                testAccuracies(trained(best, prepared(best, "nsmc_ratings_train.txt.gz"))));
    }

    private static TextPlaygroundSpec start(PublishedTexts texts) {
        return TextPlaygroundSpec.startingWith(new TextSource.Published(texts));
    }

    private static PreparedTexts prepared(TextPlaygroundSpec spec, String file) throws IOException {
        Path directory = Objects.requireNonNull(SharedData.file(file).getParent());
        TextSource.Published source = (TextSource.Published) spec.source();
        return TextPreparation.of(spec, SourceTexts.read(source.texts(), directory));
    }

    private static List<TextTrainer> trained(TextPlaygroundSpec spec, PreparedTexts texts) {
        List<TextTrainer> trainers = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            TextPlaygroundSpec seeded =
                    spec.withNetwork(spec.network().withSeed(String.valueOf(seed)));
            TextTrainer trainer = new TextTrainer(seeded, texts, Workers.CALLER);
            while (!trainer.isOver()) {
                trainer.step();
            }
            trainers.add(trainer);
        }
        return trainers;
    }

    private static double[] testAccuracies(List<TextTrainer> trainers) {
        return trainers.stream()
                .mapToDouble(trainer ->
                        trainer.evaluator()
                                .evaluate(
                                        trainer.texts().test(),
                                        List.of(TextTrainer.ACCURACY),
                                        WeightPenalty.NONE)
                                .of(TextTrainer.ACCURACY))
                .toArray();
    }
}
