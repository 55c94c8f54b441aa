package org.neuralplayground.wordplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

@DisplayName("The spec of word vectors")
class WordsSpecTest {
    private static final WordsSpec START = WordsSpec.startingWith(TextPlaygroundSpec.DEFAULT);

    @Test
    @DisplayName("starts with a window of 5, 32 dimensions and the seed of the network")
    void starts() {
        assertThat(START.window()).isEqualTo(5);
        assertThat(START.dimensions()).isEqualTo(32);
        assertThat(START.seed()).isEqualTo(TextPlaygroundSpec.DEFAULT.network().seed());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    @DisplayName("refuses a window that is not in [1, 10]")
    void window(int words) {
        assertThat(START.withWindow(1).withWindow(10).window()).isEqualTo(10);
        assertThatThrownBy(() -> START.withWindow(words))
                .isInstanceOf(SpecException.class)
                .hasMessage("window must be in [1, 10], was " + words);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 101})
    @DisplayName("refuses dimensions that are not in [2, 100]")
    void dimensions(int numbers) {
        assertThat(START.withDimensions(2).withDimensions(100).dimensions()).isEqualTo(100);
        assertThatThrownBy(() -> START.withDimensions(numbers))
                .isInstanceOf(SpecException.class)
                .hasMessage("dimensions of a word must be in [2, 100], was " + numbers);
    }

    @Test
    @DisplayName("refuses a seed with a control character")
    void seed() {
        assertThatThrownBy(() -> START.withSeed("a\tb")).isInstanceOf(SpecException.class);
    }
}
