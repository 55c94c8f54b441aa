package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text is cleaned stage by stage, and remembers where its characters came from")
class CleaningTest {

    @Test
    void eachStageTakesOffItsPart() {
        TextTrace trace =
                Traces.of(
                        Traces.ENGLISH,
                        "<p>The film&#39;s <b>END</b>: 5 &lt; 10!<br/>Caf&eacute;</p>");

        assertThat(trace.html().result()).isEqualTo("\nThe film's END: 5 < 10!\nCafé\n");
        assertThat(trace.lowerCase().result()).isEqualTo("\nthe film's end: 5 < 10!\ncafé\n");
        assertThat(trace.punctuation().result()).isEqualTo("\nthe film's end  5   10 \ncafé\n");
        assertThat(trace.cleaned()).isEqualTo(trace.punctuation().result());
    }

    @Test
    void aStageThatIsOffSaysSoAndChangesNothing() {
        String raw = "<i>So GOOD!</i>";
        TextTrace trace = Traces.of(Traces.cleaning(Traces.ENGLISH, Cleaning.NONE), raw);

        assertThat(trace.html()).isEqualTo(new Staged<>(false, raw));
        assertThat(trace.lowerCase()).isEqualTo(new Staged<>(false, raw));
        assertThat(trace.punctuation()).isEqualTo(new Staged<>(false, raw));
        assertThat(trace.composed()).isEqualTo(raw);
    }

    @Test
    void tokensKnowWhereTheyStandInTheRawText() {
        String raw = "<p>The film&#39;s <b>END</b>: 5 &lt; 10!<br/>Caf&eacute;</p>";
        TextTrace trace = Traces.of(Traces.ENGLISH, raw);

        assertThat(Traces.words(trace.tokens()))
                .containsExactly("the", "film's", "end", "5", "10", "café");
        assertThat(Traces.spans(trace))
                .containsExactly("The", "film&#39;s", "END", "5", "10", "Caf&eacute;");
    }

    @Test
    void aTagInsideAWordLeavesItInOnePiece() {
        TextTrace trace = Traces.of(Traces.ENGLISH, "un<b>believ</b>able");

        assertThat(Traces.words(trace.tokens())).containsExactly("unbelievable");
        assertThat(Traces.spans(trace)).containsExactly("un<b>believ</b>able");
    }

    @Test
    void commentsAndScriptsAreNoText() {
        TextTrace trace =
                Traces.of(
                        Traces.ENGLISH, "a<!-- b --> <script>c = 1</script><style>d {}</style> e");

        assertThat(Traces.words(trace.tokens())).containsExactly("a", "e");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "don't,don't",
                "don’t,don't",
                "'quoted',\" quoted \"",
                "rock'n'roll,rock'n'roll",
                "the boys' film,the boys  film",
                "well-made,well made",
                "snake_case,snake case",
                "$5+5€,\" 5 5 \"",
                "5/5,5 5",
                "★ 5,\"  5\""
            })
    void marksBecomeBlanksButForApostrophesBetweenLetters(String text, String expected) {
        assertThat(Characters.withoutPunctuation(text)).isEqualTo(expected);
    }

    @Test
    void emojiAreNoMarks() {
        assertThat(Characters.withoutPunctuation("good😀!👍🏽♥")).isEqualTo("good😀 👍🏽♥");
    }

    @Test
    void punctuationThatIsLeftStaysInsideWordsAlone() {
        TextSpec kept = Traces.cleaning(Traces.ENGLISH, new Cleaning(true, true, false));

        assertThat(Traces.words(Traces.of(kept, "Made in the U.S., 3.5 stars!").tokens()))
                .containsExactly("made", "in", "the", "u.s", "3.5", "stars");
        assertThat(Traces.words(Traces.of(Traces.ENGLISH, "Made in the U.S., 3.5!").tokens()))
                .containsExactly("made", "in", "the", "u", "s", "3", "5");
    }

    @Test
    void capitalsBecomeSmallInNoLocale() {
        assertThat(Characters.lowerCase("TITLE Ä ΣΑΣ İ 𐐀 한")).isEqualTo("title ä σασ i 𐐨 한");
    }

    @Test
    void jamoBecomeSyllablesAndAccentsJoinTheirLetters() {
        String raw = Normalizer.normalize("한글 영화, café!", Form.NFD);
        TextTrace trace = Traces.of(Traces.cleaning(Traces.ENGLISH, Cleaning.NONE), raw);

        assertThat(raw).hasSize(20);
        assertThat(trace.composed()).isEqualTo("한글 영화, café!");
        assertThat(Traces.words(trace.tokens())).containsExactly("한글", "영화", "café");
        assertThat(Traces.spans(trace))
                .containsExactly(
                        Normalizer.normalize("한글", Form.NFD),
                        Normalizer.normalize("영화", Form.NFD),
                        Normalizer.normalize("café", Form.NFD));
    }

    @Test
    void jamoThatEntitiesStandForAreComposedToo() {
        TextTrace trace = Traces.of(Traces.ENGLISH, "<p>&#x1112;&#x1161;&#x11ab; a</p>");

        assertThat(Traces.words(trace.tokens())).containsExactly("한", "a");
        assertThat(Traces.spans(trace)).containsExactly("&#x1112;&#x1161;&#x11ab;", "a");
    }

    @Test
    void composingCharacterByCharacterIsComposingTheWhole() {
        SplittableRandom random = new SplittableRandom(4);
        String letters = "aeoñ한한가\u0301\u0323\u0308\u093c\u0915 \n\u200d😀\u0300\u1100\u1161";
        int[] alphabet = letters.codePoints().toArray();
        for (int n = 0; n < 2_000; n++) {
            String text =
                    random.ints(12, 0, alphabet.length)
                            .map(at -> alphabet[at])
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();

            assertThat(Composition.compose(SourceText.raw(text)).text())
                    .isEqualTo(Normalizer.normalize(text, Form.NFC));
        }
    }
}
