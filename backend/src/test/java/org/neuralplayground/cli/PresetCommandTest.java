package org.neuralplayground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// On small files in the form of the published ones: 10,200 reviews and 100 others of six words,
/// two of which tell the class; 1,500 wires of five words, one of which tells the topic; 5,600
/// Korean reviews and 200 others of three words, one of which tells the class.
@DisplayName("Presets in the terminal")
class PresetCommandTest {
    private static final Path DATA = Path.of("src/test/resources/presets");

    @TempDir private Path directory;

    @Test
    void areListedForPeople() {
        Terminal terminal = Terminal.run("presets");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().lines())
                .hasSize(9)
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line ->
                        line.matches("imdb +25,000 English film reviews +16-16-1 +20 +10,000"))
                .anyMatch(line -> line.matches("imdb-4-epochs .* 4 +none"))
                .anyMatch(line -> line.matches("reuters +8,982 .* 64-64-46 +9 +1,000"))
                .anyMatch(line ->
                        line.matches("nsmc +20,000 Korean film reviews +16-16-1 +20 +5,000"))
                .anyMatch(line ->
                        line.matches("questions-ko +365 Korean questions .* 16-16-4 +20 +80"));
    }

    @Test
    void areListedAsJsonWithALinkThatTrainsTheSame() {
        JsonNode json = Terminal.run("presets", "--format", "json").json();
        assertThat(json).hasSize(8);
        JsonNode imdb = json.get(0);
        assertThat(imdb.propertyNames())
                .containsExactly(
                        "name",
                        "about",
                        "files",
                        "texts",
                        "classes",
                        "vocabulary",
                        "network",
                        "optimizer",
                        "learningRate",
                        "batchSize",
                        "validation",
                        "epochs",
                        "link");
        assertThat(imdb.get("name").asString()).isEqualTo("imdb");
        assertThat(imdb.get("vocabulary").asInt()).isEqualTo(10_000);
        assertThat(imdb.at("/files/0").asString()).isEqualTo("imdb.npz");
        assertThat(imdb.get("learningRate").asDouble()).isEqualTo(0.001);
        assertThat(json.get(7).get("files")).isEmpty();

        String fourEpochs = json.get(1).get("link").asString();
        assertThat(train(fourEpochs, "--format=json").json().get("history"))
                .isEqualTo(train("--preset=imdb-4-epochs", "--format=json").json().get("history"));
    }

    @Test
    void trainToOneObjectOfTheDocumentedForm() {
        Terminal terminal = train("--preset=imdb", "--epochs=12", "--format=json");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().strip()).startsWith("{").endsWith("}").doesNotContain("\n");

        JsonNode json = terminal.json();
        assertThat(json.propertyNames())
                .containsExactly("history", "test", "parameters", "seconds", "peakHeapMb");
        assertThat(json.get("history")).hasSize(12);
        for (int epoch = 1; epoch <= 12; epoch++) {
            JsonNode row = json.get("history").get(epoch - 1);
            assertThat(row.propertyNames())
                    .containsExactly("epoch", "loss", "accuracy", "valLoss", "valAccuracy");
            assertThat(row.get("epoch").asInt()).isEqualTo(epoch);
        }
        assertThat(json.at("/history/11/valAccuracy").asDouble()).isGreaterThan(0.9);
        assertThat(json.at("/test/accuracy").asDouble()).isGreaterThan(0.9);
        assertThat(json.at("/test/loss").asDouble()).isBetween(0.0, 0.69);
        assertThat(json.get("parameters").asInt()).isEqualTo(160_305);
        assertThat(json.get("seconds").asDouble()).isPositive();
        assertThat(json.get("peakHeapMb").asDouble()).isBetween(1.0, 100_000.0);
    }

    @Test
    void trainForTheirOwnNumberOfEpochsAndMayHaveNoValidation() {
        JsonNode json = train("--preset", "imdb-4-epochs", "--format", "json").json();
        assertThat(json.get("history")).hasSize(4);
        assertThat(json.at("/history/3/valLoss").isNull()).isTrue();
        assertThat(json.at("/history/3/valAccuracy").isNull()).isTrue();
        assertThat(json.at("/history/3/accuracy").asDouble()).isGreaterThan(0.9);
    }

    @Test
    void trainToTheSameNumbersEachTime() {
        JsonNode first = train("--preset=reuters", "--epochs=2", "--format=json").json();
        JsonNode second = train("--preset=reuters", "--epochs=2", "--format=json").json();
        assertThat(second.get("history")).isEqualTo(first.get("history"));
        assertThat(second.get("test")).isEqualTo(first.get("test"));
        assertThat(first.get("parameters").asInt()).isEqualTo(647_214);
    }

    @Test
    void trainToATableForPeople() {
        Terminal terminal = train("--preset", "imdb", "--epochs", "2");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().lines())
                .hasSize(6)
                .allMatch(line -> line.length() <= 80)
                .contains("imdb: 10000-16-16-1, 160,305 parameters")
                .anyMatch(line -> line.matches("test loss 0\\.\\d{6}, accuracy \\d\\.\\d{4}"))
                .anyMatch(line -> line.matches("\\d+\\.\\d\\d s of training, .* MB of heap .*"));
        assertThat(terminal.out().lines().skip(2).limit(2))
                .allMatch(line -> line.strip().split(" +", -1).length == 5);
    }

    @Test
    void ofKoreanReviewsGoBackToTheBestEpoch() {
        Terminal terminal = train("--preset=nsmc");
        assertThat(terminal.status()).isZero();
        List<String> lines = terminal.out().lines().toList();
        // Two lines before the epochs, and three after them.
        List<Double> losses =
                lines.subList(2, lines.size() - 3).stream()
                        .map(line -> Double.valueOf(line.strip().split(" +", -1)[3]))
                        .toList();
        int best = losses.indexOf(Collections.min(losses)) + 1;
        assertThat(lines).contains("back to epoch " + best + ", the best one");
        assertThat(losses.size()).isIn(best + 3, 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --preset imbd --data-dir DATA            | preset must be one of imdb, imdb-4-epochs, reuters, nsmc, film-reviews-en, news-briefs-en, film-reviews-ko, questions-ko, was imbd
                    --preset imdb --data-dir DATA --epochs 0 | number of epochs must be in [1, 1000], was 0
                    --preset imdb --data-dir DATA --epochs x | --epochs
                    --preset imdb --data-dir nowhere         | --data-dir must be a directory, was nowhere
                    --preset imdb --data-dir pom.xml         | --data-dir must be a directory, was pom.xml
                    --preset imdb --data-dir src             | imdb.npz must be in src, was not
                    --preset imdb                            | --data-dir must name the folder of imdb.npz and imdb_word_index.json
                    texts=nsmc                               | --data-dir must name the folder of nsmc_ratings_train.txt and
                    texts=mnist                              | data set must be one of film-reviews-en,
                    texts=own                                | the link is about texts of one's own, whose file --text must name
                    data=xor --text pom.xml                  | --data-dir and --text go with texts alone
                    --preset imdb --text nowhere             | --text must be a file, was nowhere
                    --preset imdb --text pom.xml             | pom.xml: number of classes must be in [2, 20], was 0
                    --data-dir DATA                          | --preset
                    --preset imdb --data-dir DATA data=xor   | data=xor
                    --preset imdb --data-dir DATA --grid 13  | --grid and --checkpoints go with a LINK of the 2-D playground alone
                    --preset imdb --data-dir DATA --checkpoints 1 | --grid and --checkpoints go with a LINK of the 2-D playground alone
                    --preset imdb --data-dir DATA --format xml | --format
                    """)
    void mistakesGoToStandardErrorWithStatusTwo(String arguments, String message) {
        Terminal terminal =
                Terminal.run(
                        ("train " + arguments.replace("DATA", DATA.toString())).split(" ", -1));
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void aDamagedFileIsNamedWithItsPlace() throws IOException {
        String words = "imdb_word_index.json";
        Files.copy(DATA.resolve(words), directory.resolve(words));
        byte[] bytes = Files.readAllBytes(DATA.resolve("imdb.npz"));
        Path file = directory.resolve("imdb.npz");
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused("imdb.npz, directory: must be a whole zip archive");

        bytes[1_000] ^= 0x10;
        Files.write(file, bytes);
        assertRefused("imdb.npz, entry x_train.npy, offset ");

        Files.copy(DATA.resolve("reuters.npz"), directory.resolve("other"));
        Files.move(directory.resolve("other"), file, StandardCopyOption.REPLACE_EXISTING);
        assertRefused("imdb.npz, directory: must have the array x_train, had [x, y]");
    }

    private void assertRefused(String message) {
        Terminal terminal =
                Terminal.run("train", "--preset", "imdb", "--data-dir", directory.toString());
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).startsWith("playground: " + message);
        assertThat(terminal.err().lines()).hasSize(1);
    }

    @Test
    void helpTellsOfThem() {
        assertThat(Terminal.run("train", "--help").out())
                .contains("--preset=NAME", "--data-dir=DIR");
        assertThat(Terminal.run("presets", "--help").status()).isZero();
        assertThat(CommandLineMain.isCommand(new String[] {"presets"})).isTrue();
    }

    private static Terminal train(String... options) {
        return Terminal.run(
                Stream.concat(
                                Stream.of("train", "--data-dir", DATA.toString()),
                                Arrays.stream(options))
                        .toArray(String[]::new));
    }
}
