package org.neuralplayground.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.model.Summary;
import org.neuralplayground.spec.SpecException;

@DisplayName("Presets")
class PresetsTest {

    /// Parameters as Keras' `summary()` prints them.
    @ParameterizedTest
    @CsvSource({
        "imdb, 160305, 10000, 20, imdb.npz",
        "imdb-4-epochs, 160305, 0, 4, imdb.npz",
        "reuters, 647214, 1000, 9, reuters.npz"
    })
    void areThoseOfTheLessons(
            String name, long parameters, int validation, int epochs, String file) {
        Preset preset = Presets.named(name);
        assertThat(Summary.of(preset.network()).totalParameters()).isEqualTo(parameters);
        assertThat(preset.validation().examples()).isEqualTo(validation);
        assertThat(preset.epochs()).isEqualTo(epochs);
        assertThat(preset.data().files()).containsExactly(file);
        assertThat(preset.plan().learningRate()).isEqualTo(0.001);
        assertThat(preset.plan().batchSize()).isEqualTo(512);
        assertThat(Presets.all()).contains(preset);
    }

    @Test
    void haveDifferentNames() {
        assertThat(Presets.all()).extracting(Preset::name).doesNotHaveDuplicates();
    }

    @Test
    void thatAreNotThereAreRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> Presets.named("mnist"))
                .isInstanceOf(SpecException.class)
                .hasMessage("preset must be one of imdb, imdb-4-epochs, reuters, was mnist");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void trainForOneToTenThousandEpochs(int epochs) {
        Preset imdb = Presets.named("imdb");
        assertThatThrownBy(() -> imdb.withEpochs(epochs))
                .isInstanceOf(SpecException.class)
                .hasMessage("number of epochs must be in [1, 10000], was " + epochs);
        assertThat(imdb.withEpochs(10_000).epochs()).isEqualTo(10_000);
    }
}
