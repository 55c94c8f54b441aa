package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.fit.Monitored;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.Representation.Bag;
import org.neuralplayground.text.Representation.Sequence;
import org.neuralplayground.train.Scores;
import org.neuralplayground.train.WeightPenalty;
import org.neuralplayground.train.Workers;

@DisplayName("What a text playground begins with")
class StartingPointsTest {
    private static final int SEEDS = 5;

    private static TextTrainer trained(TextPlaygroundSpec spec, PreparedTexts texts, int seed) {
        TextNetworkSpec network = spec.network().withSeed(String.valueOf(seed));
        TextTrainer trainer = new TextTrainer(spec.withNetwork(network), texts, Workers.CALLER);
        while (!trainer.isOver()) {
            trainer.step();
        }
        return trainer;
    }

    private static double testAccuracy(TextTrainer trainer) {
        Scores scores =
                trainer.evaluator()
                        .evaluate(
                                trainer.texts().test(),
                                List.of(TextTrainer.ACCURACY),
                                WeightPenalty.NONE);
        return scores.of(TextTrainer.ACCURACY);
    }

    @ParameterizedTest
    @EnumSource
    void aSampleIsLearnedWellButNotWhollyFromAnyWeights(Sample sample) {
        TextPlaygroundSpec spec = TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
        PreparedTexts texts = TextPreparation.of(spec, SourceTexts.bundled(sample));

        assertThat(
                        IntStream.rangeClosed(1, SEEDS)
                                .mapToObj(seed -> testAccuracy(trained(spec, texts, seed))))
                .allSatisfy(accuracy -> assertThat(accuracy).isBetween(0.80, 0.92));
    }

    @ParameterizedTest
    @EnumSource
    void aSampleIsLearnedOverSeveralEpochsAndThenOverfitted(Sample sample) {
        TextPlaygroundSpec spec = TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
        TextTrainer trainer =
                trained(spec, TextPreparation.of(spec, SourceTexts.bundled(sample)), 1);
        EpochRecord best = trainer.history().best(Monitored.VALIDATION_LOSS);

        assertThat(trainer.epochs()).isEqualTo(20);
        assertThat(best.epoch()).isBetween(8, 19);
        assertThat(Monitored.VALIDATION_LOSS.of(trainer.history().last()))
                .isGreaterThan(1.02 * Monitored.VALIDATION_LOSS.of(best));
        assertThat(trainer.training().loss()).isLessThan(0.3 * Monitored.VALIDATION_LOSS.of(best));
    }

    @ParameterizedTest
    @EnumSource
    void aSampleIsLearnedFromTheMeanOfItsWordsToo(Sample sample) {
        TextPlaygroundSpec spec =
                TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample))
                        .withReading(new FirstLayer.Pooled(16));
        PreparedTexts texts = TextPreparation.of(spec, SourceTexts.bundled(sample));

        assertThat(testAccuracy(trained(spec, texts, 1))).isBetween(0.78, 0.92);
    }

    /// A simple recurrent network only learns its training texts by heart: what stood at the
    /// beginning of a sequence is forgotten at its end.
    @ParameterizedTest
    @CsvSource({"SIMPLE, 0.95, 0.2", "LSTM, 0.95, 0.7", "GRU, 0.95, 0.7"})
    @Tag("lessons")
    void aSampleIsLearnedWordByWord(Cell cell, double training, double test) {
        for (Sample sample : Sample.values()) {
            TextPlaygroundSpec spec =
                    TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample))
                            .withReading(new FirstLayer.Recurrent(cell, 16, 16));
            PreparedTexts texts = TextPreparation.of(spec, SourceTexts.bundled(sample));
            TextTrainer trainer = trained(spec, texts, 1);

            assertThat(trainer.training().of(TextTrainer.ACCURACY)).isGreaterThan(training);
            assertThat(testAccuracy(trainer)).as(sample.id()).isGreaterThan(test);
        }
    }

    @Test
    void readingInAnotherWayKeepsWhatElseWasChosen() {
        TextPlaygroundSpec start = TextPlaygroundSpec.DEFAULT;
        start =
                start.withNetwork(start.network().withSeed("mine").withDropout(0.4))
                        .withTraining(start.training().withEpochs(7).withPatience(2))
                        .withText(
                                start.text()
                                        .withAnalysis(start.text().analysis().withLongestNgram(2)));

        TextPlaygroundSpec read = start.withReading(new FirstLayer.Pooled(8));

        assertThat(read.text().representation()).isEqualTo(Sequence.ofLength(40));
        assertThat(read.text().analysis().longestNgram()).isEqualTo(1);
        assertThat(read.network())
                .isEqualTo(new TextNetworkSpec(new FirstLayer.Pooled(8), List.of(), 0.4, "mine"));
        assertThat(read.training())
                .isEqualTo(start.training().withOptimizer(Optimizer.ADAM).withLearningRate(0.01));
    }

    @ParameterizedTest
    @EnumSource
    void readingABagAgainIsTheStart(Sample sample) {
        TextPlaygroundSpec start = TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));

        assertThat(
                        start.withReading(new FirstLayer.Recurrent(Cell.LSTM, 4, 4))
                                .withReading(new FirstLayer.Bag()))
                .isEqualTo(start);
    }

    @ParameterizedTest
    @EnumSource
    void publishedTextsMayBeReadInEachWay(PublishedTexts published) {
        TextPlaygroundSpec start =
                TextPlaygroundSpec.startingWith(new TextSource.Published(published));

        assertThat(start.text().representation()).isEqualTo(Bag.MULTI_HOT);
        assertThat(start.text().vocabularySize()).isEqualTo(10_000);
        assertThat(start.withReading(new FirstLayer.Pooled(8)).text().representation())
                .isInstanceOf(Representation.Sequence.class);
    }

    @Test
    void onesOwnTextsAreReadInTheirLanguage() {
        assertThat(languageOf("+good film", "-bad film")).isInstanceOf(Language.English.class);
        assertThat(languageOf("+좋은 영화", "-OK")).isInstanceOf(Language.Korean.class);
        assertThat(languageOf("+!", "-1")).isInstanceOf(Language.English.class);
    }

    private static Language languageOf(String... texts) {
        return start(Given.corpus(texts)).text().analysis().language();
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 4", "160, 20, 6", "400, 50, 16", "1000, 125, 40", "20000, 1000, 512"})
    void onesOwnTextsAreDividedByHowManyThereAre(int texts, int validation, int batch) {
        String[] lines = new String[texts];
        Arrays.setAll(lines, n -> (n % 2 == 0 ? "+a" : "-b") + n);
        Corpus corpus = Given.corpus(lines);
        TextPlaygroundSpec start = start(corpus);

        assertThat(start.training().validation()).isEqualTo(validation);
        assertThat(start.training().batchSize()).isEqualTo(batch);
        assertThat(TextPreparation.of(start, SourceTexts.own(corpus)).training().size())
                .isPositive();
    }

    private static TextPlaygroundSpec start(Corpus corpus) {
        return TextPlaygroundSpec.startingWith(new TextSource.Own(corpus));
    }
}
