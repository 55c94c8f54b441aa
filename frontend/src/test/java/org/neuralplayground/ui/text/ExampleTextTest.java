package org.neuralplayground.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.text.TracedToken;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.SourceTexts;
import org.neuralplayground.textplayground.TextPart.Role;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextPreparation;

@DisplayName("The example")
class ExampleTextTest {
    private final TextPlaygroundSpec spec = TextPlaygroundSpec.DEFAULT;
    private final PreparedTexts texts = prepared(spec);
    private final ExampleText example = new ExampleText();

    @Test
    @DisplayName("is a training text at first, then the next one, each with its class")
    void trainingTexts() {
        example.prepared(texts, spec);

        assertThat(example.text()).isEqualTo(texts.part(Role.TRAINING).text(0));
        example.next();
        assertThat(example.text()).isEqualTo(texts.part(Role.TRAINING).text(1));
        assertThat(example.label())
                .contains(texts.classes().get(texts.part(Role.TRAINING).label(1)));
        assertThat(example.trace())
                .hasValueSatisfying(trace -> assertThat(trace.raw()).isEqualTo(example.text()));
    }

    @Test
    @DisplayName("stays old while another pipeline is prepared, and is read again then")
    void oldTrace() {
        example.prepared(texts, spec);
        example.write("It was not good");
        TextPlaygroundSpec changed = TextEdits.withStopWordsOut(spec, true);

        example.wantedBy(changed);

        assertThat(example.isCurrent()).isFalse();
        assertThat(example.trace()).isPresent();
        assertThat(example.prepared(texts, changed)).as("the same texts again").isFalse();
        assertThat(example.isCurrent()).isFalse();
        assertThat(example.prepared(prepared(changed), changed)).isTrue();
        assertThat(example.isCurrent()).isTrue();
        assertThat(example.text()).isEqualTo("It was not good");
        assertThat(example.trace().orElseThrow().stopWords().result())
                .extracting(TracedToken::text)
                .containsExactly("good");
    }

    @Test
    @DisplayName("is current again when a change is taken back")
    void takenBack() {
        example.prepared(texts, spec);

        example.wantedBy(TextEdits.withStopWordsOut(spec, true));
        example.wantedBy(spec);

        assertThat(example.isCurrent()).isTrue();
    }

    @Test
    @DisplayName("of one’s own has no class, and is cut where no letter is torn")
    void own() {
        example.prepared(texts, spec);

        example.write("x".repeat(1_999) + "😀");

        assertThat(example.label()).isEmpty();
        assertThat(example.text()).isEqualTo("x".repeat(1_999));
    }

    private static PreparedTexts prepared(TextPlaygroundSpec spec) {
        return TextPreparation.of(spec, SourceTexts.bundled(Sample.FILM_REVIEWS_EN));
    }
}
