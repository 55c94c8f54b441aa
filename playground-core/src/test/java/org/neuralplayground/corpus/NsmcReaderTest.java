package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.SharedData;

@DisplayName("NSMC")
class NsmcReaderTest {
    private static final String REVIEWS =
            """
            id	document	label
            9976970	아 더빙.. 진짜 "짜증나네요" 목소리	0
            5403919		1
            3819312	흠...재밌다	1
            10265843	또 보고 싶다	1
            """;

    @TempDir private Path directory;

    @Test
    void isReadPlainAndPackedWithoutReviewsOfNoLetter() throws IOException {
        Corpus plain = NsmcReader.read(file(REVIEWS.getBytes(StandardCharsets.UTF_8)));
        assertThat(plain.classes()).containsExactly("negative", "positive");
        assertThat(plain.texts())
                .containsExactly(
                        new LabelledText("아 더빙.. 진짜 \"짜증나네요\" 목소리", 0, Optional.empty()),
                        new LabelledText("흠...재밌다", 1, Optional.empty()),
                        new LabelledText("또 보고 싶다", 1, Optional.empty()));
        assertThat(NsmcReader.read(file(packed(REVIEWS)))).isEqualTo(plain);
    }

    @Test
    void isReadAsFarAsIsAskedFor() throws IOException {
        Path file = file((REVIEWS + "no review\n").getBytes(StandardCharsets.UTF_8));
        assertThat(NsmcReader.read(file, 3).size()).isEqualTo(3);
        assertThatThrownBy(() -> NsmcReader.read(file))
                .isInstanceOf(DatasetException.class)
                .hasMessage("reviews.txt, line 6: must have 3 fields, had 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id,document                | 1 | must be the header id, document, label, was "id,document"
                    id~document~label/1~a~2    | 2 | label must be 0 or 1, was "2"
                    id~document~label/1~a~1~b  | 2 | must have 3 fields, had 4
                    """)
    void isRefusedWithLineAndRuleWhereItIsSomethingElse(String text, int line, String rule)
            throws IOException {
        Path file =
                file(text.replace('~', '\t').replace('/', '\n').getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> NsmcReader.read(file))
                .hasMessage("reviews.txt, line %d: %s".formatted(line, rule));
    }

    /// Counted with awk in the published files.
    @Test
    void hasABalancedHundredAndFiftyThousandToTrainOn() throws IOException {
        Corpus training = NsmcReader.read(SharedData.file("nsmc_ratings_train.txt.gz"));
        assertThat(training.size()).isEqualTo(150_000 - 5);
        assertThat(training.counts()).containsExactly(75_170, 74_825);
        assertThat(training.texts().getFirst().text()).isEqualTo("아 더빙.. 진짜 짜증나네요 목소리");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("reviews.txt"), bytes);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
