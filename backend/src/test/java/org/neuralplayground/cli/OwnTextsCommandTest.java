package org.neuralplayground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayName("Samples, own texts and text links in the terminal")
class OwnTextsCommandTest {
    @TempDir private Path directory;

    @Test
    void aSampleNeedsNoFiles() {
        JsonNode json =
                Terminal.run("train", "--preset", "film-reviews-en", "--format", "json").json();
        assertThat(json.get("history")).hasSize(20);
        assertThat(json.at("/test/accuracy").asDouble()).isBetween(0.7, 1.0);
    }

    /// 60 texts of three classes: with 418 texts' 80 for validation, of the 48 that are not kept
    /// for the test 9 validate.
    @Test
    void ownTextsTakeThePlaceOfThePresetsWithAnOutputForEachLabel() throws IOException {
        Path file = file(lines(60));
        Terminal terminal =
                Terminal.run("train", "--preset", "film-reviews-en", "--text", file.toString());

        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.status()).isZero();
        // Words "w0" to "w2", "a" and "text".
        assertThat(terminal.out().lines())
                .first()
                .isEqualTo("film-reviews-en on own.tsv: 5-16-16-3, 419 parameters");
    }

    @Test
    void theyMayTakeThePlaceOfNumbersOfWordsToo() throws IOException {
        Terminal terminal =
                Terminal.run(
                        "train",
                        "--preset=reuters",
                        "--text=" + file(lines(100)),
                        "--epochs=2",
                        "--format=json");

        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.json().get("history")).hasSize(2);
        assertThat(terminal.json().get("parameters").asInt())
                .isEqualTo(5 * 64 + 64 + 64 * 64 + 64 + 64 * 3 + 3);
    }

    @Test
    void rejectedLinesAreNamedAndTheOthersTrained() throws IOException {
        Path file = file("no label here\n" + lines(60) + "\nx\t\n");
        Terminal terminal =
                Terminal.run(
                        "train", "--preset=film-reviews-en", "--text=" + file, "--format=json");

        assertThat(terminal.status()).isZero();
        assertThat(terminal.err().lines())
                .containsExactly(
                        "playground: own.tsv, line 1: line must be a label, a tab and a text, was no"
                                + " label here",
                        "playground: own.tsv, line 62: text must not be empty");
        assertThat(terminal.json().get("parameters").asInt()).isEqualTo(419);
    }

    @Test
    void aLinkOfOwnTextsIsTrainedOnTheFile() throws IOException {
        Terminal terminal =
                Terminal.run(
                        "train",
                        "http://localhost:8080/text?v=1&texts=own&layers=4-tanh&epochs=3",
                        "--text=" + file(lines(60)),
                        "--format=json");

        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.json().get("history")).hasSize(3);
        assertThat(terminal.json().get("parameters").asInt()).isEqualTo(5 * 4 + 4 + 4 * 3 + 3);
    }

    @Test
    void aLinkOfASampleIsTrainedAsThePresetIs() {
        assertThat(
                        Terminal.run("train", "texts=questions-ko&epochs=2", "--format=json")
                                .json()
                                .get("history"))
                .isEqualTo(
                        Terminal.run(
                                        "train",
                                        "--preset=questions-ko",
                                        "--epochs=2",
                                        "--format=json")
                                .json()
                                .get("history"));
    }

    @Test
    void everyMistakeOfALinkIsNamed() {
        Terminal terminal = Terminal.run("train", "texts=imdb&dropout=1&stemming=none&reading=x");
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines())
                .containsExactlyInAnyOrder(
                        "playground: dropout must be in [0, 0.9], was 1",
                        "playground: how the network reads must be one of bag, pooled, simple,"
                                + " lstm, gru, was x");
    }

    @Test
    void aFileThatIsNoUtf8IsNamedWithThePlace() throws IOException {
        Path file = directory.resolve("own.tsv");
        Files.write(file, "좋음\t영화".getBytes(StandardCharsets.UTF_16LE));
        Terminal terminal = Terminal.run("train", "--preset=nsmc", "--text=" + file);

        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.err())
                .startsWith("playground: own.tsv: file of texts must be in UTF-8");
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(directory.resolve("own.tsv"), lines);
    }

    /// Texts of three labels, each with its word.
    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "label%d\ta text w%d".formatted(n % 3, n % 3))
                .collect(Collectors.joining("\n"));
    }
}
