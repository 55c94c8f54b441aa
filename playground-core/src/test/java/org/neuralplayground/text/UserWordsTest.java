package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.Mistake;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.text.Language.Korean;

@DisplayName("A user dictionary is read line by line")
class UserWordsTest {

    @Test
    void eachLineIsAWordAndEmptyOnesCountToo() {
        UserWords read = UserWords.parse("꿀잼\r\n\n 세종시 세종  시 \n");

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.words())
                .containsExactly(
                        new UserWord("꿀잼", List.of()), new UserWord("세종시", List.of("세종", "시")));
        assertThat(UserWords.write(read.words())).isEqualTo("꿀잼\n세종시 세종 시");
        assertThat(UserWords.parse("")).isEqualTo(new UserWords(List.of(), List.of()));
    }

    @Test
    void everyWrongLineIsNamedWithItsNumberAndItsRule() {
        UserWords read = UserWords.parse("꿀잼\n꿀-잼\n\n세종시 세종\n꿀잼 꿀 잼\n" + "가".repeat(31) + "\n가성비");

        assertThat(read.words()).extracting(UserWord::word).containsExactly("꿀잼", "가성비");
        assertThat(read.mistakes())
                .extracting(Mistake::message)
                .containsExactly(
                        "line 2: own word must be letters and digits, was 꿀-잼",
                        "line 4: own word 세종시 must be all of its parts, two or more, which were"
                                + " 세종",
                        "line 5: own word may be given once, but 꿀잼 came twice",
                        "line 6: own word must have at most 30 characters, had 31");
    }

    @Test
    void jamoAreTheSameWordAsSyllables() {
        assertThat(UserWords.parse("가방\n\u1100\u1161\u1107\u1161\u11BC").mistakes())
                .extracting(Mistake::line)
                .containsExactly(2);
    }

    @Test
    void theFirstWordTooManyIsNamedAndTheRestNotRead() {
        UserWords read = UserWords.parse(lines(150));

        assertThat(read.words()).hasSize(100);
        assertThat(Korean.PLAIN.withUserWords(read.words()).userWords()).hasSize(100);
        assertThat(read.mistakes())
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(101);
                    assertThat(mistake.violation().subject()).isEqualTo(Subject.OWN_WORDS);
                    assertThat(mistake.violation().rule()).isEqualTo(Rule.RANGE);
                });
    }

    @Test
    void nonsenseOfAnyLengthGivesAsManyMistakesAsCanBeRead() {
        assertThat(UserWords.parse("-\n".repeat(100_000)).mistakes()).hasSize(101);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(n -> "단어" + n).collect(Collectors.joining("\n"));
    }
}
