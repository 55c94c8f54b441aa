package org.neuralplayground.wordplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.TextSpec;

@DisplayName("The texts of word vectors")
class WordTextsTest {

    private static WordTexts of(TextSpec spec, int times, String text, String... others) {
        List<String> texts = new ArrayList<>(Collections.nCopies(times, text));
        texts.addAll(List.of(others));
        return WordTexts.of(spec, texts);
    }

    private static List<String> shown(WordTexts texts) {
        return IntStream.range(0, texts.shown()).mapToObj(texts::word).toList();
    }

    @Test
    @DisplayName("have the words that occur five times, the most frequent first, no stop words")
    void frequent() {
        WordTexts texts =
                of(
                        TextSpec.english(),
                        5,
                        "The cat is chasing the mouse",
                        "A mouse, a dog!",
                        "dog dog dog");
        assertThat(shown(texts)).containsExactly("mouse", "cat", "chasing");
        assertThat(IntStream.range(0, 3).map(texts::frequency)).containsExactly(6, 5, 5);
        assertThat(texts.size()).isEqualTo(3);
        assertThat(texts.count()).isEqualTo(7);
    }

    @Test
    @DisplayName("are single words, even where the pipeline has pairs")
    void singleWords() {
        TextSpec pairs =
                TextSpec.english().withAnalysis(TextSpec.english().analysis().withLongestNgram(2));
        assertThat(shown(of(pairs, 5, "cats chase mice"))).containsExactly("cats", "chase", "mice");
    }

    @Test
    @DisplayName("leave Korean particles and endings out")
    void korean() {
        assertThat(shown(of(TextSpec.korean(), 5, "고양이가 쥐를 강아지와 봤다")))
                .contains("고양이", "쥐", "강아지")
                .doesNotContain("가", "를", "와", "다");
    }

    @Test
    @DisplayName("show at most 150 words")
    void most() {
        String text = String.join(" ", IntStream.range(100, 300).mapToObj(n -> "w" + n).toList());
        WordTexts texts = of(TextSpec.english(), 5, text);
        assertThat(texts.size()).isEqualTo(200);
        assertThat(shown(texts)).hasSize(150).startsWith("w100").endsWith("w249");
    }

    @Test
    @DisplayName("are refused where fewer than three words occur five times")
    void tooFew() {
        assertThatThrownBy(() -> of(TextSpec.english(), 5, "cats chase", "cats chase mice"))
                .isInstanceOf(SpecException.class)
                .hasMessage(
                        "number of words that occur at least 5 times must be in [3, 10000], was 2");
        assertThatThrownBy(() -> of(TextSpec.english(), 9, "the of and"))
                .isInstanceOf(SpecException.class);
    }
}
