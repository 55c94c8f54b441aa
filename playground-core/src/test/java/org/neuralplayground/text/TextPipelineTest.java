package org.neuralplayground.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.SequenceSide;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.text.Language.Korean;
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.Representation.Bag;
import org.neuralplayground.text.Representation.Sequence;

@DisplayName("A fitted pipeline turns texts into vectors or sequences")
class TextPipelineTest {
    /// Vocabulary: good 3, bad 2, film 2, acting 1.
    private static final List<String> TRAINING =
            List.of("good film", "good, GOOD acting", "bad film", "bad");

    private static final List<String> TEXTS =
            List.of("Good, good film.", "a terrible film", "terrible", "");

    private static TextPipeline fit(int size, Representation representation) {
        return TextPipeline.fit(
                Traces.ENGLISH.withVocabularySize(size).withRepresentation(representation),
                TRAINING);
    }

    @Test
    void multiHotSaysWhichTermsOccur() {
        assertThat(fit(3, Bag.MULTI_HOT).vectors(TEXTS).toTable())
                .isEqualTo(Table.of(4, 3, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsSayHowOften() {
        assertThat(fit(3, Bag.COUNTS).vectors(TEXTS).toTable())
                .isEqualTo(Table.of(4, 3, 2, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0));
    }

    /// Of 4 training texts 2 have *good*, 1 has *acting*: idf ln(5/3) + 1 and ln(5/2) + 1, here
    /// divided by the root of the sum of their squares.
    @Test
    void tfIdfWeighsRareTermsMore() {
        SparseTable vectors = fit(4, Bag.TF_IDF).vectors(List.of("good acting", "unknown"));

        assertThat(vectors.at(0, 0)).isCloseTo(0.6191303f, within(1e-7f));
        assertThat(vectors.at(0, 3)).isCloseTo(0.7852883f, within(1e-7f));
        assertThat(vectors.stored(0)).isEqualTo(2);
        assertThat(vectors.stored(1)).isZero();
    }

    @Test
    void sequencesAreNumberedAsKerasDoes() {
        Sequence sequence = Sequence.ofLength(6);

        assertThat(fit(3, sequence).sequences(List.of("Good, terrible film", "bad", "")))
                .isEqualTo(Table.of(3, 6, 0, 0, 1, 4, 2, 6, 0, 0, 0, 0, 1, 5, 0, 0, 0, 0, 0, 1));
        assertThat(fit(3, sequence).indices()).isEqualTo(7);
    }

    @Test
    void sequencesAreFilledUpAndCutOnTheSideThatIsAskedFor() {
        List<String> texts = List.of("good bad film acting", "bad");

        assertThat(fit(4, Sequence.ofLength(3)).sequences(texts))
                .isEqualTo(Table.of(2, 3, 5, 6, 7, 0, 1, 5));
        assertThat(fit(4, new Sequence(3, SequenceSide.POST, SequenceSide.POST)).sequences(texts))
                .isEqualTo(Table.of(2, 3, 1, 4, 5, 1, 5, 0));
    }

    /// The words of a text of 5 different ones are 4 to 8, in their order.
    @Test
    void aWordStandsAtTheStepThatTheSequenceHasItAt() {
        String text = "a b c d e";
        for (int length : List.of(1, 3, 6, 8)) {
            for (SequenceSide padding : SequenceSide.values()) {
                for (SequenceSide truncation : SequenceSide.values()) {
                    Sequence sequence = new Sequence(length, padding, truncation);
                    Table indices =
                            TextPipeline.fit(
                                            Traces.ENGLISH.withRepresentation(sequence),
                                            List.of(text))
                                    .sequences(List.of(text));
                    for (int word = 0; word < 5; word++) {
                        float index = 4 + word;
                        assertThat(sequence.step(word, 5))
                                .isEqualTo(
                                        IntStream.range(0, length)
                                                .filter(step -> indices.at(0, step) == index)
                                                .findFirst());
                    }
                }
            }
        }
    }

    @Test
    void aPipelineOfVectorsHasNoSequences() {
        assertThatIllegalStateException()
                .isThrownBy(() -> fit(3, Bag.COUNTS).sequences(TEXTS))
                .withMessage("the representation must be a sequence, was COUNTS");
    }

    @Test
    void theVectorsOfAPipelineOfSequencesAreCounts() {
        assertThat(fit(3, Sequence.ofLength(5)).vectors(TEXTS))
                .isEqualTo(fit(3, Bag.COUNTS).vectors(TEXTS));
    }

    @Test
    void aTraceEndsInTheTextsVector() {
        TextTrace trace = fit(3, Bag.COUNTS).trace("Good, good, terrible film");

        assertThat(trace.terms())
                .extracting(TracedTerm::text, TracedTerm::isKnown)
                .containsExactly(
                        tuple("good", true),
                        tuple("good", true),
                        tuple("terrible", false),
                        tuple("film", true));
        assertThat(trace.coverage()).isEqualTo(new Coverage(4, 3));
        assertThat(trace.vector())
                .containsExactly(new TracedFeature(0, "good", 2), new TracedFeature(2, "film", 1));
        assertThat(trace.sequence()).isEmpty();
        assertThat(trace.ngrams().on()).isFalse();
    }

    @Test
    void aTraceEndsInTheTextsSequence() {
        TextTrace trace = fit(3, Sequence.ofLength(5)).trace("terrible film");

        assertThat(trace.sequence()).containsExactly(0, 0, 1, 2, 6);
        assertThat(trace.vector()).isEmpty();
    }

    @Test
    void aTraceSaysOfPairsWhatTheVectorSays() {
        TextSpec spec = Traces.pairs(Traces.ENGLISH).withRepresentation(Bag.COUNTS);
        TextPipeline pipeline = TextPipeline.fit(spec, TRAINING);
        TextTrace trace = pipeline.trace("good film, bad film");

        assertThat(Traces.terms(trace))
                .containsExactly(
                        "good", "film", "good film", "bad", "film bad", "film", "bad film");
        assertThat(trace.coverage()).isEqualTo(new Coverage(7, 6));
        assertThat(trace.vector())
                .extracting(TracedFeature::term, TracedFeature::value)
                .containsExactlyInAnyOrder(
                        tuple("good", 1f),
                        tuple("bad", 1f),
                        tuple("film", 2f),
                        tuple("good film", 1f),
                        tuple("bad film", 1f));
    }

    @Test
    void aTraceAndTheVectorsAgree() {
        String text = "<b>The films</b> were 정말 좋았다 😀, and good GOOD acting isn't";
        for (TextSpec spec :
                List.of(
                        Traces.ENGLISH,
                        Traces.pairs(Traces.ENGLISH),
                        Traces.pairs(Traces.KOREAN))) {
            TextPipeline pipeline =
                    TextPipeline.fit(
                            spec.withRepresentation(Bag.TF_IDF), List.of("good 좋다 acting", text));
            SparseTable vector = pipeline.vectors(List.of(text));
            TextTrace trace = pipeline.trace(text);

            assertThat(trace.vector()).hasSize(vector.stored()).hasSizeGreaterThan(8);
            assertThat(trace.vector())
                    .allMatch(feature -> feature.value() == vector.at(0, feature.index()));
        }
    }

    @Test
    void severalThreadsReadAtOnce() {
        UserWord own = UserWord.of("꿀잼");
        TextSpec spec =
                Traces.speaking(Traces.KOREAN, new Korean(true, Morphemes.ALL, List.of(own)));
        String text = "이 영화는 정말 꿀잼이다";
        TextPipeline pipeline = TextPipeline.fit(spec, List.of(text));
        TextTrace alone = pipeline.trace(text);

        assertThat(
                        IntStream.range(0, 400)
                                .parallel()
                                .mapToObj(_ -> pipeline.trace(text))
                                .distinct())
                .containsExactly(alone);
    }
}
