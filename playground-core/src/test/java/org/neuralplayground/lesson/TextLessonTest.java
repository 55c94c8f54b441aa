package org.neuralplayground.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.KerasSource;
import org.neuralplayground.corpus.KerasTexts;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.fit.History;
import org.neuralplayground.fit.Monitored;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.preset.Presets;
import org.neuralplayground.random.MersenneTwister;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Workers;

/// Lessons T1, T2, T5, B12, B13 and B23: film reviews and newswires by which of 10,000 words or
/// morphemes they have, as the presets train them. The English bands are around the single runs of
/// Chollet's notebooks; the lessons name no start, so that three of them must lie within.
@DisplayName("The lessons on texts")
@Tag("lessons")
class TextLessonTest {
    private static final int SEEDS = 3;
    private static final int SHUFFLES = 100;
    private static final Monitored VALIDATION_ACCURACY =
            Monitored.ofValidation(TextTrainer.ACCURACY);

    private final LessonReport report = new LessonReport();

    @Test
    void reviewsAreOverfittedFromTheFifthEpochOn() throws IOException {
        List<History> histories =
                trainers(Presets.named("imdb")).stream().map(TextTrainer::history).toList();
        List<EpochRecord> best =
                histories.stream().map(history -> history.best(Monitored.VALIDATION_LOSS)).toList();
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
                histories.stream().mapToDouble(h -> VALIDATION_ACCURACY.of(h.last())).toArray());
    }

    @Test
    void reviewsAreKnownBestAfterFourEpochs() throws IOException {
        report.show(
                "T2",
                "16-16-1, 4 epochs on 25,000 reviews: accuracy on the test set",
                0.87,
                0.895,
                testAccuracies("imdb-4-epochs"));
    }

    @Test
    void wiresAreSortedIntoFortySixTopics() throws IOException {
        report.show(
                "T5",
                "64-64-46, 9 epochs on 7,982 wires: accuracy on the test set",
                0.77,
                0.82,
                testAccuracies("reuters"));
    }

    /// The lower end is the one to reach; far above the upper one, the test would have been
    /// learned.
    @Test
    void koreanReviewsAreKnownByTheirMorphemes() throws IOException {
        report.show(
                "B23",
                "16-16-1 on 15,000 Korean reviews, best epoch: accuracy on 10,000 others",
                0.79,
                0.85,
                testAccuracies("nsmc"));
    }

    /// The book's: how often the labels of the test agree with the same labels in another order. It
    /// shuffles once; here it is the mean of many times, as single ones lie 0.008 apart. Two of `n`
    /// places agree with probability `(sum c (c - 1)) / (n (n - 1))` for class sizes `c`, and a
    /// place stays where it was in one of `n` cases.
    @Test
    void wiresAreSortedByChanceInOneOfFiveCases() throws IOException {
        Path file = SharedData.file("reuters.npz");
        KerasTexts wires = KerasTexts.read(KerasSource.REUTERS, directory(file), 10_000);
        Table labels = wires.test().labels();
        double chance =
                IntStream.range(0, SHUFFLES)
                        .mapToDouble(seed -> agreement(labels, seed))
                        .average()
                        .orElseThrow();
        report.show("T5", "chance, by shuffling the labels", 0.17, 0.2, chance);
        assertThat(chance).isCloseTo(expectedAgreement(labels), within(0.003));
    }

    private static double expectedAgreement(Table labels) {
        int n = labels.rows();
        int[] counts = new int[KerasSource.REUTERS.classes().size()];
        for (int row = 0; row < n; row++) {
            counts[(int) labels.at(row, 0)]++;
        }
        double pairs = IntStream.of(counts).mapToDouble(c -> c * (c - 1.0)).sum();
        return 1.0 / n + (1 - 1.0 / n) * pairs / (n * (n - 1.0));
    }

    private static double agreement(Table labels, int seed) {
        Table shuffled =
                labels.select(RowSelection.shuffled(labels.rows(), new MersenneTwister(seed)));
        long equal =
                IntStream.range(0, labels.rows())
                        .filter(row -> labels.at(row, 0) == shuffled.at(row, 0))
                        .count();
        return (double) equal / labels.rows();
    }

    private static double[] testAccuracies(String preset) throws IOException {
        return trainers(Presets.named(preset)).stream()
                .mapToDouble(trainer ->
                        trainer.evaluate(trainer.texts().test()).of(TextTrainer.ACCURACY))
                .toArray();
    }

    /// Trained from several seeds.
    private static List<TextTrainer> trainers(Preset preset) throws IOException {
        PreparedTexts texts = TextPreparation.of(preset.spec(), read(preset.spec().source()));
        List<TextTrainer> trainers = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            TextPlaygroundSpec spec = preset.withSeed(Integer.toString(seed)).spec();
            TextTrainer trainer = new TextTrainer(spec, texts, Workers.CALLER);
            while (!trainer.isOver()) {
                trainer.step();
            }
            trainers.add(trainer);
        }
        return trainers;
    }

    private static SourceTexts read(TextSource source) throws IOException {
        PublishedTexts texts = ((TextSource.Published) source).texts();
        List<Path> files =
                texts.files().stream()
                        .map(file ->
                                SharedData.file(
                                        texts == PublishedTexts.NSMC
                                                ? file.name() + ".gz"
                                                : file.name()))
                        .toList();
        return SourceTexts.read(texts, files);
    }

    private static Path directory(Path file) {
        return Objects.requireNonNull(file.getParent());
    }
}
