package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.TokenLists;

@DisplayName("A word index")
class WordIndexTest {
    @TempDir private Path directory;

    @Test
    void listsItsWordsByRank() throws IOException {
        WordIndex words = read("{\"film\": 4, \"the\": 1, \"a\": 2}");
        assertThat(words.words(10)).containsExactly("the", "a", "?", "film");
        assertThat(words.words(2)).containsExactly("the", "a");
        assertThat(read("{}").words(5)).isEmpty();
    }

    @Test
    void decodesNumbersThreeAboveTheRanks() throws IOException {
        WordIndex words = read("{\"the\": 1, \"caf\\u00e9\": 2, \"hold's\": 9}");
        TokenLists texts = TokenLists.of(List.of(new int[] {1, 4, 5, 2, 12, 6, 3, 0}));
        assertThat(words.decode(texts, 0)).isEqualTo("? the café ? hold's ? ? ?");
        assertThat(words.size()).isEqualTo(3);
        assertThat(words.rank("hold's")).hasValue(9);
        assertThat(words.rank("The")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [1]                  | word 1: the file must be a JSON object
                    {"a": "1"}           | word 1: rank of "a" must be a whole number
                    {"a": 1.5}           | word 1: rank of "a" must be a whole number
                    {"a": 1, "b": 0}     | word 2: rank of "b" must be positive, was 0
                    {"a": 1, "a": 2}     | word 2: "a" must come once, did not
                    {"a": 1, "b": 1}     | word 2: rank 1 must come once, was that of "a" and of "b"
                    {"a": 1} 2           | word 2: the file must end after the object, had more
                    {"a": 1              | line 1, column 8: must be a JSON object of words and ranks, but
                    {"a": 99999999999}   | line 1, column 18: must be a JSON object of words and ranks, but
                    nonsense             | line 1, column 1: must be a JSON object of words and ranks, but
                    """)
    void isRefusedWithPlaceAndRuleWhereItIsNone(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("words.json, " + message);
    }

    private WordIndex read(String json) throws IOException {
        return WordIndex.read(Files.writeString(directory.resolve("words.json"), json));
    }
}
