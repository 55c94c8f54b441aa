package org.neuralplayground.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.Cleaning;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.UserWord;
import org.neuralplayground.textplayground.DenseLayer;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;

@DisplayName("Edits of a text playground")
class TextEditsTest {
    private final TextPlaygroundSpec english = TextPlaygroundSpec.DEFAULT;
    private final TextPlaygroundSpec korean =
            TextPlaygroundSpec.startingWith(new TextSource.Bundled(Sample.FILM_REVIEWS_KO));

    @Test
    @DisplayName("change one stage of the pipeline and leave the others")
    void stages() {
        TextPlaygroundSpec changed =
                TextEdits.withStemming(
                        TextEdits.withStopWordsOut(
                                TextEdits.withCleaning(
                                        english, was -> new Cleaning(was.html(), false, true)),
                                true),
                        Language.Stemming.PORTER);

        assertThat(changed.text().analysis().cleaning()).isEqualTo(new Cleaning(true, false, true));
        assertThat(changed.text().analysis().language())
                .isEqualTo(new Language.English(true, Language.Stemming.PORTER));
        assertThat(changed.network()).isEqualTo(english.network());
    }

    @Test
    @DisplayName("keep one’s own words when stop words go and only nouns stay")
    void koreanStages() {
        List<UserWord> words = List.of(UserWord.of("꿀잼"));

        TextPlaygroundSpec changed =
                TextEdits.withMorphemes(
                        TextEdits.withStopWordsOut(TextEdits.withUserWords(korean, words), true),
                        Language.Morphemes.NOUNS);

        assertThat(changed.text().analysis().language())
                .isEqualTo(new Language.Korean(true, Language.Morphemes.NOUNS, words));
    }

    @Test
    @DisplayName("of another language change nothing")
    void otherLanguage() {
        assertThat(TextEdits.withStemming(korean, Language.Stemming.PORTER)).isEqualTo(korean);
        assertThat(TextEdits.withMorphemes(english, Language.Morphemes.NOUNS)).isEqualTo(english);
        assertThat(TextEdits.withUserWords(english, List.of(UserWord.of("word"))))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    @DisplayName("to another way of reading bring the numbers that it reads, and back")
    void reading(Reading reading) {
        TextPlaygroundSpec pairs = TextEdits.withLongestNgram(english, 2);

        TextPlaygroundSpec changed = TextEdits.withReading(pairs, reading);

        assertThat(Reading.of(changed.network().first())).isEqualTo(reading);
        assertThat(changed.text().representation() instanceof Representation.Sequence)
                .isEqualTo(reading != Reading.BAG);
        assertThat(changed.text().analysis().longestNgram())
                .isEqualTo(reading == Reading.BAG ? 2 : 1);
        assertThat(TextEdits.withReading(changed, Reading.BAG).text().representation())
                .isEqualTo(Representation.Bag.MULTI_HOT);
    }

    @Test
    @DisplayName("from one recurrent layer to another keep its sizes")
    void sizes() {
        TextPlaygroundSpec lstm =
                TextEdits.withStateUnits(
                        TextEdits.withDimensions(TextEdits.withReading(english, Reading.LSTM), 8),
                        32);

        assertThat(lstm.network().first()).isEqualTo(new FirstLayer.Recurrent(Cell.LSTM, 8, 32));
        TextPlaygroundSpec gru = TextEdits.withReading(TextEdits.addLayer(lstm), Reading.GRU);
        assertThat(gru.network().first()).isEqualTo(new FirstLayer.Recurrent(Cell.GRU, 8, 32));
        assertThat(gru.network().hidden()).containsExactly(new DenseLayer(16, Activation.RELU));
        assertThat(gru.text()).isEqualTo(lstm.text());
    }

    @Test
    @DisplayName("to a sequence give the network an embedding, and to a vector none")
    void representation() {
        TextPlaygroundSpec sequences =
                TextEdits.withRepresentation(english, Representation.Sequence.ofLength(30));

        assertThat(Reading.of(sequences.network().first())).isEqualTo(Reading.POOLED);
        assertThat(TextEdits.withLongestNgram(sequences, 2)).isEqualTo(sequences);
        assertThat(
                        TextEdits.withRepresentation(sequences, Representation.Bag.TF_IDF)
                                .network()
                                .first())
                .isEqualTo(new FirstLayer.Bag());
    }

    @Test
    @DisplayName("add a layer with the activation of the last one, and take it away again")
    void layers() {
        TextPlaygroundSpec tanh = TextEdits.setActivation(english, 1, "TANH");

        TextPlaygroundSpec more = TextEdits.addLayer(tanh);

        assertThat(more.network().hidden())
                .containsExactly(
                        new DenseLayer(16, Activation.RELU),
                        new DenseLayer(16, Activation.TANH),
                        new DenseLayer(16, Activation.TANH));
        assertThat(TextEdits.removeLayer(more)).isEqualTo(tanh);
    }

    @Test
    @DisplayName(
            "of a layer or an activation that is not there change nothing, past a limit are refused")
    void limits() {
        assertThat(TextEdits.setUnits(english, 2, 8)).isEqualTo(english);
        assertThat(TextEdits.setUnits(english, -1, 8)).isEqualTo(english);
        assertThat(TextEdits.setActivation(english, 0, "COSINE")).isEqualTo(english);
        assertThatThrownBy(() -> TextEdits.setUnits(english, 0, 65))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("65");
    }

    @Test
    @DisplayName("to train again take everything for the best number of epochs")
    void again() {
        TextPlaygroundSpec again = TextEdits.trainAgain(english, 7);

        assertThat(again.training())
                .isEqualTo(english.training().withValidation(0).withPatience(0).withEpochs(7));
        assertThat(again.network()).isEqualTo(english.network());
    }

    @Test
    @DisplayName("of the vocabulary move on a logarithmic scale in two digits, to its end")
    void vocabulary() {
        assertThat(VocabularySlider.size(4)).isEqualTo(10_000);
        assertThat(VocabularySlider.size(Math.log10(2_345))).isEqualTo(2_300);
        assertThat(VocabularySlider.size(1)).isEqualTo(10);
        assertThat(VocabularySlider.size(4.7)).isEqualTo(50_000);
    }
}
