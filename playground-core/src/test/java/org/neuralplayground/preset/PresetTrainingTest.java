package org.neuralplayground.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.fit.History;
import org.neuralplayground.train.SparseExamples;
import org.neuralplayground.train.Workers;

@DisplayName("A preset's training")
class PresetTrainingTest {
    private static final int EXAMPLES = 300;

    /// Class 1 has the odd words.
    private static final SparseExamples EXAMPLES_OF_TWO_CLASSES = examples();

    private static final PresetExamples DATA =
            new PresetExamples(EXAMPLES_OF_TWO_CLASSES, EXAMPLES_OF_TWO_CLASSES);

    @TempDir private Path directory;

    @Test
    void validatesWithTheFirstExamplesAndTrainsOnTheOthers() {
        Fit fit = PresetTraining.start(preset(new ValidationPart.First(100)), DATA, Workers.CALLER);
        assertThat(fit.trainer().examples().size()).isEqualTo(EXAMPLES - 100);
        History history = fit.run();
        assertThat(history.epochs()).hasSize(15);
        assertThat(history.last().requireValidation().of(PresetTraining.ACCURACY)).isEqualTo(1);
        assertThat(fit.evaluate(DATA.test()).of(PresetTraining.ACCURACY)).isEqualTo(1);
    }

    @Test
    void trainsOnAllWhereNothingValidates() {
        Fit fit = PresetTraining.start(preset(new ValidationPart.None()), DATA, Workers.CALLER);
        assertThat(fit.trainer().examples().size()).isEqualTo(EXAMPLES);
        fit.epoch();
        assertThat(fit.history().last().validation()).isEmpty();
    }

    @Test
    void isTheSameForEqualSeedsAndAnotherForOthers() {
        Preset preset = preset(new ValidationPart.None()).withEpochs(2);
        History history = PresetTraining.start(preset, DATA, Workers.CALLER).run();
        assertThat(PresetTraining.start(preset, DATA, Workers.CALLER).run()).isEqualTo(history);
        assertThat(PresetTraining.start(preset.withSeed(1), DATA, Workers.CALLER).run())
                .isNotEqualTo(history);
    }

    @Test
    void needsMoreExamplesThanValidate() throws IOException {
        try (InputStream in =
                PresetTrainingTest.class.getResourceAsStream(
                        "/org/neuralplayground/corpus/imdb.npz")) {
            assertThat(in).isNotNull();
            Files.copy(in, directory.resolve("imdb.npz"));
        }
        assertThatThrownBy(() -> PresetExamples.load(Presets.named("imdb"), directory))
                .isInstanceOf(DatasetException.class)
                .hasMessage("imdb.npz, examples to train on: must be more than 10000, were 6");
        assertThat(PresetExamples.load(Presets.named("imdb-4-epochs"), directory).test().size())
                .isEqualTo(4);
    }

    private static Preset preset(ValidationPart validation) {
        Preset imdb = Presets.named("imdb");
        return new Preset(
                "small",
                imdb.data(),
                imdb.network(),
                imdb.plan().withBatchSize(32),
                validation,
                15);
    }

    private static SparseExamples examples() {
        int[] starts = new int[EXAMPLES + 1];
        Arrays.setAll(starts, n -> 2 * n);
        int[] words = new int[2 * EXAMPLES];
        Arrays.setAll(words, n -> n % 2 * 20 + n / 2 % 20);
        float[] labels = new float[EXAMPLES];
        for (int n = 0; n < EXAMPLES; n++) {
            labels[n] = n % 2;
        }
        return SparseExamples.of(
                SparseTable.of(10_000, starts, words), Table.of(EXAMPLES, 1, labels));
    }
}
