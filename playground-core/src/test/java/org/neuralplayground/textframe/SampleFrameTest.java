package org.neuralplayground.textframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.nn.SparseDenseLayer;
import org.neuralplayground.text.Cleaning;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextAnalysis;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Workers;

@DisplayName("Frames of the product's samples")
class SampleFrameTest {

    /// A run after its first epoch.
    private static WorkedRun run(TextPlaygroundSpec spec, Sample sample) {
        TextTrainer trainer =
                new TextTrainer(
                        spec,
                        TextPreparation.of(spec, SourceTexts.bundled(sample)),
                        Workers.CALLER);
        do {
            trainer.step();
        } while (!trainer.isAtEpochStart());
        TextScene scene = TextScene.of(1, spec, trainer);
        return new WorkedRun(trainer, scene, new TextFrameSampler(trainer, scene));
    }

    @Test
    void decideForAllShownTextsWithTheAccuracyOfTheValidation() {
        WorkedRun run = run(TextPlaygroundSpec.DEFAULT, Sample.FILM_REVIEWS_EN);
        ShownTexts shown = run.scene().shown();
        assertThat(shown.count()).isEqualTo(shown.of()).isEqualTo(80);
        List<Integer> decisions = run.frame().decisions().classes();
        long right =
                IntStream.range(0, shown.count())
                        .filter(n -> decisions.get(n) == shown.texts().get(n).label())
                        .count();
        assertThat(right / 80.0)
                .isEqualTo(run.trainer().validation().orElseThrow().of(TextTrainer.ACCURACY));
    }

    /// `ln(p / (1 - p))` is the bias and what the words add.
    @Test
    void explainALinearModelOverWordsAndPairsWhole() {
        TextSpec text =
                TextSpec.english()
                        .withAnalysis(new TextAnalysis(Cleaning.ALL, Language.English.PLAIN, 2))
                        .withRepresentation(Representation.Bag.TF_IDF);
        TextPlaygroundSpec start = TextPlaygroundSpec.DEFAULT;
        WorkedRun run =
                run(
                        start.withText(text).withNetwork(start.network().withHidden(List.of())),
                        Sample.FILM_REVIEWS_EN);
        SentenceReading reading = run.read("Not a good film, but the actors are good.");
        double sum =
                reading.tokens().stream()
                        .flatMapToDouble(token -> token.contribution().stream())
                        .sum();
        SparseDenseLayer layer = (SparseDenseLayer) run.trainer().network().layers().getFirst();
        double p = reading.answers().get(1);
        assertThat(sum + layer.biases().get(0, 0)).isCloseTo(Math.log(p / (1 - p)), within(1e-5));
        assertThat(sum).isNotZero();
    }

    @Test
    void readKoreanQuestionsMorphemeByMorpheme() {
        TextPlaygroundSpec spec =
                TextPlaygroundSpec.startingWith(new TextSource.Bundled(Sample.QUESTIONS_KO))
                        .withReading(
                                new FirstLayer.Recurrent(Cell.GRU, 4, 5),
                                Representation.Sequence.ofLength(20));
        WorkedRun run = run(spec, Sample.QUESTIONS_KO);
        assertThat(run.scene().language().getLanguage()).isEqualTo("ko");
        TextFrame frame = run.sampler().sample(Optional.of("지금 몇 시예요?"));
        SentenceReading reading = frame.sentence().orElseThrow();
        assertThat(reading.answers()).hasSize(4);
        assertThat(reading.answers().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-6));
        assertThat(reading.tokens()).isNotEmpty();
        SentenceReading.States states = reading.states().orElseThrow();
        assertThat(states.values().rows()).isEqualTo(5);
        assertThat(states.values().columns()).isEqualTo(reading.tokens().size());
        assertThat(frame.plane()).isPresent();
        assertThat(frame.words()).hasSize(4);
    }
}
