package org.neuralplayground.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.Representation;
import org.neuralplayground.textplayground.DenseLayer;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("Presets")
class PresetsTest {

    /// Units, batches and epochs of Chollet's notebooks.
    @ParameterizedTest
    @CsvSource({
        "imdb,          25000,  2, 16, 10000, 20",
        "imdb-4-epochs, 25000,  2, 16,     0,  4",
        "reuters,        8982, 46, 64,  1000,  9",
        "nsmc,          20000,  2, 16,  5000, 20"
    })
    void areThoseOfTheLessons(
            String name, int texts, int classes, int units, int validation, int epochs) {
        Preset preset = Presets.named(name);
        TextPlaygroundSpec spec = preset.spec();
        assertThat(preset.texts()).isEqualTo(texts);
        assertThat(preset.classes()).isEqualTo(classes);
        assertThat(spec.text().vocabularySize()).isEqualTo(10_000);
        assertThat(spec.text().representation()).isEqualTo(Representation.Bag.MULTI_HOT);
        assertThat(spec.network().first()).isEqualTo(new FirstLayer.Bag());
        assertThat(spec.network().hidden())
                .containsExactly(
                        new DenseLayer(units, Activation.RELU),
                        new DenseLayer(units, Activation.RELU));
        assertThat(spec.training().optimizer()).isEqualTo(Optimizer.RMSPROP);
        assertThat(spec.training().learningRate()).isEqualTo(0.001);
        assertThat(spec.training().batchSize()).isEqualTo(512);
        assertThat(spec.training().validation()).isEqualTo(validation);
        assertThat(spec.training().epochs()).isEqualTo(epochs);
        assertThat(Presets.all()).contains(preset);
    }

    /// A fifth of each sample is kept for the test: of 522, 535, 492 and 456 texts.
    @ParameterizedTest
    @CsvSource({
        "film-reviews-en,  418, 2",
        "film-reviews-ko,  428, 2",
        "news-briefs-en,   394, 6",
        "questions-ko,     365, 4"
    })
    void areTheSamplesOfTheProductToo(String name, int texts, int classes) {
        Preset preset = Presets.named(name);
        assertThat(preset.texts()).isEqualTo(texts);
        assertThat(preset.classes()).isEqualTo(classes);
        assertThat(preset.spec())
                .isEqualTo(TextPlaygroundSpec.startingWith(preset.spec().source()));
    }

    @Test
    void haveDifferentNames() {
        assertThat(Presets.all()).hasSize(8).extracting(Preset::name).doesNotHaveDuplicates();
    }

    @Test
    void ofKoreanReviewsGoBackToTheBestEpoch() {
        assertThat(Presets.all().stream().filter(p -> p.spec().training().patience() > 0))
                .extracting(Preset::name)
                .containsExactly("nsmc");
    }

    @Test
    void thatAreNotThereAreRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> Presets.named("mnist"))
                .isInstanceOf(SpecException.class)
                .hasMessage(
                        "preset must be one of imdb, imdb-4-epochs, reuters, nsmc, film-reviews-en,"
                                + " news-briefs-en, film-reviews-ko, questions-ko, was mnist");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void trainForOneToAThousandEpochs(int epochs) {
        Preset imdb = Presets.named("imdb");
        assertThatThrownBy(() -> imdb.withEpochs(epochs))
                .isInstanceOf(SpecException.class)
                .hasMessage("number of epochs must be in [1, 1000], was " + epochs);
        assertThat(imdb.withEpochs(1_000).spec().training().epochs()).isEqualTo(1_000);
    }

    /// Of 100 texts, 10 test; of 90, 10,000 / 25,000 validate, or 1,000 / 8,982, or 5,000 / 20,000.
    /// Of samples, 20 test; of 80, 80 / 418 validate.
    @ParameterizedTest
    @CsvSource({"imdb, 36", "imdb-4-epochs, 0", "reuters, 10", "nsmc, 22", "film-reviews-en, 15"})
    void onOwnTextsValidateWithTheSameShare(String name, int validation) {
        Preset preset = Presets.named(name);
        Corpus own = own(100);
        TextPlaygroundSpec spec = preset.on(own);
        assertThat(spec)
                .isEqualTo(
                        preset.spec()
                                .withSource(new TextSource.Own(own))
                                .withTraining(preset.spec().training().withValidation(validation)));
    }

    @Test
    void leaveAnOwnTextToTrainOnHoweverFewThereAre() {
        assertThat(Presets.named("imdb").on(own(2)).training().validation()).isZero();
    }

    @Test
    void areAlsoOtherPlaygroundsOfTheSameTexts() {
        TextPlaygroundSpec linear =
                Presets.named("reuters")
                        .spec()
                        .withNetwork(
                                Presets.named("reuters").spec().network().withHidden(List.of()));

        assertThat(Presets.of(linear).name()).isEqualTo("reuters");
        assertThat(Presets.of(linear).spec()).isEqualTo(linear);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presets.of(linear.withSource(new TextSource.Own(own(2)))));
    }

    private static Corpus own(int texts) {
        return new Corpus(
                List.of("no", "yes"),
                IntStream.range(0, texts)
                        .mapToObj(n -> new LabelledText("text " + n, n % 2, Optional.empty()))
                        .toList());
    }
}
