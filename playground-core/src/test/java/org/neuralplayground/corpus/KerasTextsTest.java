package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;

/// The small files were written by NumPy 2.4.6, and what is expected of them comes from Keras'
/// `load_data`, done there line by line.
@DisplayName("Keras' texts")
class KerasTextsTest {
    @TempDir private Path directory;

    @Test
    void ofImdbAreShuffledPartByPartFromOneStream() throws IOException {
        KerasTexts texts = KerasTexts.read(KerasSource.IMDB, with("imdb.npz"), 10_000);
        assertThat(texts.training())
                .isEqualTo(
                        new TokenCorpus(
                                List.of("negative", "positive"),
                                tokens("1 10", "1 4 8 5", "1 2 4", "1 6 6 9999", "1", "1 9 2 2"),
                                Table.of(6, 1, 0, 1, 0, 1, 1, 0)));
        assertThat(texts.test().texts()).isEqualTo(tokens("1 7", "1 11 4", "1 13", "1 5 5"));
        assertThat(texts.test().labels()).isEqualTo(Table.of(4, 1, 0, 1, 0, 1));
    }

    @Test
    void ofReutersAreShuffledAndTheLastFifthIsTheTest() throws IOException {
        KerasTexts texts = KerasTexts.read(KerasSource.REUTERS, with("reuters.npz"), 10_000);
        assertThat(texts.training().labels()).isEqualTo(Table.of(8, 1, 3, 4, 1, 45, 0, 2, 3, 3));
        assertThat(texts.training().texts().tokens(0)).containsExactly(1, 13, 14);
        assertThat(texts.training().classes()).hasSize(46).startsWith("cocoa").endsWith("lead");
        assertThat(texts.test().texts()).isEqualTo(tokens("1 6 7", "1 9 10"));
        assertThat(texts.test().labels()).isEqualTo(Table.of(2, 1, 3, 4));
    }

    @Test
    void ofAnotherSourceAreRefusedWithFileAndPlace() throws IOException {
        Files.copy(with("reuters.npz").resolve("reuters.npz"), directory.resolve("imdb.npz"));
        assertThatThrownBy(() -> KerasTexts.read(KerasSource.IMDB, directory, 10_000))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("imdb.npz, directory: must have the array x_train, had ");
    }

    @Test
    void thatAreMissingAreAFailureOfTheDisk() {
        assertThatThrownBy(() -> KerasTexts.read(KerasSource.IMDB, directory, 10_000))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void haveOneLabelEach() {
        TokenLists two = tokens("1", "1");
        List<String> classes = List.of("a", "b");
        assertThatThrownBy(() -> new TokenCorpus(classes, two, Table.of(1, 1, 0)))
                .hasMessage("2 texts must have as many labels, had 1 x 1");
        assertThatThrownBy(() -> new TokenCorpus(classes, two, Table.of(2, 1, 0, 2)))
                .hasMessage("text 2: label must be a whole number in [0, 2), was 2.0");
        assertThatThrownBy(() -> new TokenCorpus(classes, two, Table.of(2, 1, 0.5f, 1)))
                .hasMessage("text 1: label must be a whole number in [0, 2), was 0.5");
    }

    @Test
    void decodeToTheFirstReviewOfTheBook() throws IOException {
        Path file = SharedData.file("imdb.npz");
        KerasTexts texts = KerasTexts.read(KerasSource.IMDB, parent(file), 10_000);
        WordIndex words = WordIndex.read(SharedData.file("imdb_word_index.json"));
        assertThat(words.size()).isEqualTo(88_584);
        assertThat(words.decode(texts.training().texts(), 0))
                .startsWith("? this film was just brilliant casting location scenery story");
        assertThat(texts.training().labels().at(0, 0)).isEqualTo(1);
    }

    /// A topic's name, where it is a word, is the most telling word of its wires.
    @Test
    void ofReutersHaveTheTopicsThatTheirWordsTell() throws IOException {
        Path file = SharedData.file("reuters.npz");
        TokenCorpus wires = KerasTexts.read(KerasSource.REUTERS, parent(file), 30_000).training();
        WordIndex words = WordIndex.read(SharedData.file("reuters_word_index.json"));
        for (String topic :
                List.of(
                        "cocoa", "wheat", "copper", "coffee", "sugar", "cotton", "gold", "tin",
                        "rubber", "zinc", "silver", "lead")) {
            int label = wires.classes().indexOf(topic);
            int token = words.rank(topic).orElseThrow() + 3;
            assertThat(share(wires, label, token)).as(topic).isGreaterThan(0.8);
        }
    }

    private static double share(TokenCorpus wires, int label, int token) {
        int all = 0;
        int telling = 0;
        for (int text = 0; text < wires.size(); text++) {
            if (wires.labels().at(text, 0) == label) {
                all++;
                boolean has = Arrays.stream(wires.texts().tokens(text)).anyMatch(t -> t == token);
                telling += has ? 1 : 0;
            }
        }
        return (double) telling / all;
    }

    private Path with(String file) throws IOException {
        try (InputStream in = KerasTextsTest.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            Files.copy(in, directory.resolve(file));
        }
        return directory;
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static TokenLists tokens(String... texts) {
        return TokenLists.of(
                Arrays.stream(texts)
                        .map(text ->
                                Arrays.stream(text.split(" ", -1))
                                        .mapToInt(Integer::parseInt)
                                        .toArray())
                        .toList());
    }
}
