package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.dataset.SharedData;

@DisplayName("Reading published texts")
class PublishedReaderTest {
    private static final String HEADER = "id\tdocument\tlabel\n";

    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource({
        "ratings_train.txt, ratings_test.txt",
        "nsmc_ratings_train.txt, nsmc_ratings_test.txt",
        "nsmc_ratings_train.txt.gz, ratings_test.txt.gz"
    })
    void findsTheFilesOfNsmcPlainOrPacked(String training, String test) throws IOException {
        write(training, "1\t좋아요\t1\n2\t별로\t0\n");
        write(test, "3\t재미\t1\n");

        SourceTexts.Written texts =
                (SourceTexts.Written) SourceTexts.read(PublishedTexts.NSMC, directory);

        assertThat(texts.training().size()).isEqualTo(2);
        assertThat(texts.training().texts().getFirst().text()).isEqualTo("좋아요");
        assertThat(texts.test().orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void namesTheFileThatIsMissing() throws IOException {
        write("ratings_train.txt", "");

        assertThatThrownBy(() -> SourceTexts.read(PublishedTexts.NSMC, directory))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageEndingWith("ratings_test.txt");
    }

    @Test
    void wantsTwoFiles() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SourceTexts.read(PublishedTexts.IMDB, List.of(Path.of("imdb.npz"))))
                .withMessageContaining("IMDB must have 2 files");
    }

    @Test
    void takesTheFirstReviewsOfNsmc() throws IOException {
        Path training = SharedData.file("nsmc_ratings_train.txt.gz");
        SourceTexts.Written texts =
                (SourceTexts.Written)
                        SourceTexts.read(
                                PublishedTexts.NSMC, Objects.requireNonNull(training.getParent()));

        assertThat(texts.training().size()).isEqualTo(20_000);
        assertThat(texts.test().orElseThrow().size()).isEqualTo(10_000);
    }

    @Test
    void keepsAllWordsOfReuters() throws IOException {
        Path wires = SharedData.file("reuters.npz");
        SourceTexts.Numbered texts =
                (SourceTexts.Numbered)
                        SourceTexts.read(
                                PublishedTexts.REUTERS, Objects.requireNonNull(wires.getParent()));

        assertThat(texts.texts().training().texts().largest()).isEqualTo(30_982);
        assertThat(texts.words().word(30_982)).isNotEqualTo("?");
    }

    private void write(String name, String lines) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out =
                name.endsWith(".gz")
                        ? new GZIPOutputStream(Files.newOutputStream(file))
                        : Files.newOutputStream(file)) {
            out.write((HEADER + lines).getBytes(StandardCharsets.UTF_8));
        }
    }
}
