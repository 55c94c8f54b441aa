package org.neuralplayground.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.text.Similarity;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.text.TextSpec;

@DisplayName("Compared sentences")
class ComparedTextsTest {
    private final TextPipeline pipeline =
            TextPipeline.fit(TextSpec.english(), List.of("a good film", "a bad film"));
    private final ComparedTexts compared = new ComparedTexts();

    @Test
    @DisplayName("are compared by the chosen measure: 2 of 4 words shared are 1/2 or 2/√(3 · 3)")
    void measures() {
        compared.add("a good film");
        compared.add("a bad film");

        assertThat(compared.matrix(pipeline).at(0, 1)).isEqualTo(2f / 3, within(1e-6f));
        compared.measureBy(Similarity.JACCARD);
        assertThat(compared.matrix(pipeline).at(0, 1)).isEqualTo(0.5f, within(1e-6f));
    }

    @Test
    @DisplayName("of unknown words only are told")
    void unknown() {
        compared.add("good");
        compared.add("zzz");
        compared.add("");

        assertThat(compared.unknown(pipeline)).containsExactly(1, 2);
    }

    @Test
    @DisplayName("are eight at most; one that is gone is neither changed nor taken out")
    void limits() {
        for (int n = 0; n < 10; n++) {
            compared.add("film " + n);
        }
        compared.remove(7);
        compared.set(7, "another");
        compared.remove(7);

        assertThat(compared.texts()).hasSize(7).doesNotContain("another");
        assertThat(compared.isFull()).isFalse();
    }
}
