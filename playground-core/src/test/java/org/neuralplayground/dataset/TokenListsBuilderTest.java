package org.neuralplayground.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts are collected token by token")
class TokenListsBuilderTest {

    @Test
    void aTextIsWhatCameBetweenTwoEnds() {
        TokenListsBuilder builder = new TokenListsBuilder();
        builder.add(7);
        builder.add(0);
        builder.endText();
        builder.endText();
        builder.add(3);
        builder.endText();
        builder.add(9);

        TokenLists texts = builder.build();

        assertThat(texts.count()).isEqualTo(3);
        assertThat(texts.tokens(0)).containsExactly(7, 0);
        assertThat(texts.tokens(1)).isEmpty();
        assertThat(texts.tokens(2)).containsExactly(3);
        assertThat(texts.totalLength()).isEqualTo(3);
    }

    @Test
    void manyTextsOfManyTokensAreKept() {
        TokenListsBuilder builder = new TokenListsBuilder();
        for (int text = 0; text < 1_000; text++) {
            for (int token = 0; token < text % 7; token++) {
                builder.add(text + token);
            }
            builder.endText();
        }

        TokenLists texts = builder.build();

        assertThat(texts.count()).isEqualTo(1_000);
        assertThat(texts.tokens(999)).containsExactly(999, 1_000, 1_001, 1_002, 1_003);
        assertThat(texts.length(994)).isZero();
    }

    @Test
    void aNegativeTokenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenListsBuilder().add(-1))
                .withMessage("a token must be 0 or more, was -1");
    }
}
