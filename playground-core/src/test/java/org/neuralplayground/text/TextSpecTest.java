package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.text.Language.Korean;
import org.neuralplayground.text.Representation.Sequence;

@DisplayName("What a person asks for holds to the limits")
class TextSpecTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 50_001})
    void aVocabularyHasFromOneToFiftyThousandTerms(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSpec.english().withVocabularySize(size))
                .withMessage("vocabulary size must be in [1, 50000], was " + size);
    }

    @Test
    void ngramsHaveOneOrTwoWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSpec.english().analysis().withLongestNgram(3))
                .withMessage("longest n-gram must be in [1, 2], was 3");
    }

    @Test
    void aSequenceIsOfSingleWords() {
        TextSpec pairs = Traces.pairs(TextSpec.korean());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.withRepresentation(Sequence.ofLength(10)))
                .withMessage("longest n-gram must be 1 in a sequence, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sequence.ofLength(1_001))
                .withMessage("sequence length must be in [1, 1000], was 1001");
    }

    @Test
    void equalSpecsAreEqual() {
        assertThat(Traces.pairs(TextSpec.korean())).isEqualTo(Traces.pairs(TextSpec.korean()));
        assertThat(Traces.pairs(TextSpec.korean())).isNotEqualTo(TextSpec.korean());
    }

    @Test
    void anOwnWordIsWrittenWithItsParts() {
        assertThat(UserWord.of(" 세종시  세종 시 ")).isEqualTo(new UserWord("세종시", List.of("세종", "시")));
        assertThat(UserWord.of("꿀잼")).isEqualTo(new UserWord("꿀잼", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"세종시 세종", "세종시 세종 시 도", "세종시 세종시"})
    void thePartsOfAnOwnWordAreTheWord(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserWord.of(line))
                .withMessageStartingWith(
                        "own word 세종시 must be all of its parts, two or more, which were 세종");
    }

    @ParameterizedTest
    @ValueSource(strings = {"꿀-잼", "#꿀잼", "😀", "꿀\u0000"})
    void anOwnWordIsLettersAndDigits(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserWord.of(line))
                .withMessage(
                        "own word must be letters and digits, was " + line.replace('\0', '\uFFFD'));
    }

    @Test
    void ownWordsAreNeitherEmptyNorLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserWord.of("  "))
                .withMessage("own word must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserWord.of("가".repeat(31)))
                .withMessage("own word must have at most 30 characters, had 31");
        assertThat(UserWord.of("가".repeat(30)).word()).hasSize(30);
    }

    @Test
    void ownWordsAreFewAndDiffer() {
        List<UserWord> many = IntStream.range(0, 101).mapToObj(n -> UserWord.of("단어" + n)).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Korean.PLAIN.withUserWords(many))
                .withMessage("number of own words must be in [0, 100], was 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Korean.PLAIN.withUserWords(
                                List.of(UserWord.of("꿀잼"), UserWord.of("꿀잼 꿀 잼"))))
                .withMessage("own word may be given once, but 꿀잼 came twice");
    }
}
