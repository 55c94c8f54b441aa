package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.fit.Split;
import org.neuralplayground.random.MersenneTwister;
import tools.jackson.databind.ObjectMapper;

/// Expected numbers from NumPy 2.4.6 on the same files; the first review and the shares are those
/// of Chollet's book.
@DisplayName("IMDB and Reuters are what they are known to be")
class RealTextsTest {
    private static final int KERAS_SEED = 113;

    @Test
    void imdbHasTwiceTwentyFiveThousandReviews() throws IOException {
        try (NpzFile file = NpzFile.open(SharedData.file("imdb.npz"))) {
            assertThat(file.names())
                    .containsExactlyInAnyOrder("x_train", "y_train", "x_test", "y_test");
            TokenLists train = file.tokenLists("x_train");
            assertThat(train.count()).isEqualTo(25_000);
            assertThat(train.totalLength()).isEqualTo(5_942_841);
            assertThat(train.largest()).isEqualTo(88_584);
            assertThat(sum(train)).isEqualTo(13_426_660_414L);
            assertThat(train.tokens(0)).startsWith(23022, 309, 6, 3, 1069, 209).hasSize(138);
            assertThat(train.tokens(24_999)).endsWith(11, 6, 1347);

            TokenLists test = file.tokenLists("x_test");
            assertThat(test.count()).isEqualTo(25_000);
            assertThat(test.totalLength()).isEqualTo(5_745_105);
            assertThat(sum(test)).isEqualTo(11_558_428_775L);

            assertThat(Arrays.stream(file.array("y_train").toWholeNumbers()).sum())
                    .isEqualTo(12_500);
            assertThat(Arrays.stream(file.array("y_test").toWholeNumbers()).sum())
                    .isEqualTo(12_500);
        }
    }

    @Test
    void inKerasOrderTheFirstReviewIsThisFilmWasJustBrilliant() throws IOException {
        try (NpzFile file = NpzFile.open(SharedData.file("imdb.npz"))) {
            RowSelection order = RowSelection.shuffled(25_000, new MersenneTwister(KERAS_SEED));
            TokenLists reviews = file.tokenLists("x_train").select(order);
            TokenLists tokens = KerasTokens.encode(reviews, 10_000);

            assertThat(tokens.tokens(0)).startsWith(1, 14, 22, 16, 43, 530, 973, 1622, 1385, 65);
            assertThat(tokens.largest()).isEqualTo(9_999);
            assertThat(file.array("y_train").wholeNumber(order.at(0))).isEqualTo(1);
            assertThat(decoded(tokens.tokens(0)))
                    .startsWith(
                            "? this film was just brilliant casting location scenery story direction");
        }
    }

    @Test
    void reutersHasElevenThousandWiresOfFortySixTopics() throws IOException {
        try (NpzFile file = NpzFile.open(SharedData.file("reuters.npz"))) {
            TokenLists wires = file.tokenLists("x");
            int[] topics = file.array("y").toWholeNumbers();
            assertThat(wires.count()).isEqualTo(11_228);
            assertThat(wires.totalLength()).isEqualTo(1_627_658);
            assertThat(sum(wires)).isEqualTo(1_978_284_067L);
            assertThat(wires.tokens(0)).startsWith(6216, 667, 1907, 1, 118, 4);
            assertThat(topics).startsWith(0, 1, 2, 3, 4, 3, 3, 3, 3, 3).hasSize(11_228);
            assertThat(Arrays.stream(topics).max()).hasValue(45);

            RowSelection order = RowSelection.shuffled(11_228, new MersenneTwister(KERAS_SEED));
            Split split = Split.lastShare(11_228, 0.2).of(order);
            assertThat(split.training().size()).isEqualTo(8_982);
            assertThat(split.validation().size()).isEqualTo(2_246);
            assertThat(IntStream.range(0, 5).map(n -> topics[split.training().at(n)]))
                    .containsExactly(3, 4, 3, 4, 4);
            assertThat(wires.select(split.training()).tokens(0)).startsWith(27592, 28839, 5, 40, 7);
            assertThat(
                            Arrays.stream(split.validation().toArray())
                                    .filter(n -> topics[n] == 3)
                                    .count())
                    .as("largest class, .362 of the test part")
                    .isEqualTo(813);
        }
    }

    private static long sum(TokenLists texts) {
        long sum = 0;
        for (int text = 0; text < texts.count(); text++) {
            sum += Arrays.stream(texts.tokens(text)).asLongStream().sum();
        }
        return sum;
    }

    private static String decoded(int[] tokens) {
        Map<Integer, String> words = new HashMap<>();
        new ObjectMapper()
                .readTree(SharedData.file("imdb_word_index.json").toFile())
                .properties()
                .forEach(word -> words.put(word.getValue().asInt(), word.getKey()));
        return Arrays.stream(tokens)
                .mapToObj(token -> words.getOrDefault(token - KerasTokens.FIRST_RANK, "?"))
                .collect(Collectors.joining(" "));
    }
}
