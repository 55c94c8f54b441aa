package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.corpus.KerasSource;
import org.neuralplayground.corpus.KerasTexts;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.TokenCorpus;
import org.neuralplayground.corpus.WordIndex;
import org.neuralplayground.dataset.BagOfWords;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.text.Coverage;
import org.neuralplayground.text.Language.English;
import org.neuralplayground.text.Language.Korean;
import org.neuralplayground.text.Language.Stemming;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.Representation.Bag;
import org.neuralplayground.text.Representation.Sequence;
import org.neuralplayground.text.Similarity;
import org.neuralplayground.text.TextAnalysis;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.text.VocabularyEntry;
import org.neuralplayground.textplayground.TextPart.Role;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.SparseExamples;

@DisplayName("Texts that come as Keras' numbers of words")
class NumberedTextsTest {
    @TempDir private Path directory;

    private SourceTexts.Numbered source;

    /// the 4, film 5, good 6, bad 7, a rare word 8.
    @BeforeEach
    void read() throws IOException {
        Path words = directory.resolve("words.json");
        Files.writeString(
                words, "{\"the\": 1, \"film\": 2, \"good\": 3, \"bad\": 4, \"zesty\": 5}");
        TokenCorpus training =
                corpus(new int[] {1, 4, 6, 5, 6}, new int[] {1, 7, 8}, new int[] {1, 4, 5});
        source =
                new SourceTexts.Numbered(
                        new KerasTexts(training, corpus(new int[] {1, 8, 8}, new int[] {1})),
                        WordIndex.read(words));
    }

    private static TokenCorpus corpus(int[]... texts) {
        return new TokenCorpus(
                List.of("negative", "positive"),
                TokenLists.of(List.of(texts)),
                Table.of(texts.length, 1, new float[texts.length]));
    }

    private PreparedTexts prepared(Representation representation) {
        return TextPreparation.of(
                Given.numbered(
                        TextSpec.english()
                                .withVocabularySize(8)
                                .withRepresentation(representation)),
                source);
    }

    @Test
    void haveAColumnForEachNumberBelowTheVocabularysSize() {
        PreparedTexts texts = prepared(Bag.COUNTS);

        assertThat(IntStream.range(0, texts.features()).mapToObj(texts::term))
                .containsExactly(
                        "<PAD>", "<START>", "<UNK>", "<UNUSED>", "the", "film", "good", "bad");
        assertThat(Given.rows(texts, texts.training()))
                .isEqualTo(
                        Table.of(
                                3, 8, 0, 1, 0, 0, 1, 1, 2, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1,
                                1, 0, 0));
        assertThat(Given.rows(texts, texts.test()))
                .isEqualTo(Table.of(2, 8, 0, 1, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(texts.ranked(1, 10)).containsExactly(4, 5, 6, 7);
    }

    @Test
    void becomeSequencesOfTheirNumbers() {
        PreparedTexts texts = prepared(Sequence.ofLength(3));

        assertThat(texts.features()).isEqualTo(8);
        assertThat(Given.sequences(texts, texts.training()))
                .isEqualTo(Table.of(3, 3, 6, 5, 6, 1, 7, 2, 1, 4, 5));
        assertThat(texts.read("A zesty film").sequence()).containsExactly(2, 2, 5);
    }

    /// Each of 3 texts has a start, 1 has an unknown word and bad: idf 1 and ln(4/2) + 1.
    @Test
    void areWeighedByHowRareWordsAre() {
        PreparedTexts texts = prepared(Bag.TF_IDF);
        double rare = Math.log(2) + 1;
        double length = Math.sqrt(1 + 2 * rare * rare);

        Table rows = Given.rows(texts, texts.training());

        assertThat(rows.at(1, 1)).isCloseTo((float) (1 / length), within(1e-6f));
        assertThat(rows.at(1, 2)).isCloseTo((float) (rare / length), within(1e-6f));
        assertThat(rows.at(1, 7)).isCloseTo((float) (rare / length), within(1e-6f));
    }

    @Test
    void areDecodedWithAllTheirWords() {
        TextPart part = prepared(Bag.MULTI_HOT).part(Role.TRAINING);

        assertThat(part.text(0)).isEqualTo("the good film good");
        assertThat(part.text(1)).isEqualTo("bad zesty");
        assertThat(part.kind(1)).isEmpty();
    }

    @Test
    void areAlikeASentenceWithTheSameWords() {
        PreparedTexts texts = prepared(Bag.COUNTS);
        ReadSentence sentence = texts.read("The <i>good</i> film, Good!");
        SparseTable row = sentence.row().orElseThrow();

        assertThat(row.toTable()).isEqualTo(Table.of(1, 8, 0, 1, 0, 0, 1, 1, 2, 0));
        assertThat(sentence.words())
                .extracting(ReadSentence.Word::term, ReadSentence.Word::feature)
                .containsExactly(
                        tuple("the", OptionalInt.of(4)),
                        tuple("good", OptionalInt.of(6)),
                        tuple("film", OptionalInt.of(5)),
                        tuple("good", OptionalInt.of(6)));
        assertThat(texts.read("zesty").row().orElseThrow().toTable())
                .isEqualTo(Table.of(1, 8, 0, 1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void giveThePipelineAVocabularyWithCounts() {
        PreparedTexts texts = prepared(Bag.MULTI_HOT);

        assertThat(texts.pipeline().vocabulary().entries())
                .containsExactly(
                        new VocabularyEntry(0, "the", 2, 2),
                        new VocabularyEntry(1, "film", 2, 2),
                        new VocabularyEntry(2, "good", 2, 1),
                        new VocabularyEntry(3, "bad", 1, 1));
        assertThat(texts.pipeline().coverage()).isEqualTo(new Coverage(8, 7));
        assertThat(texts.pipeline().trace("good zesty").coverage()).isEqualTo(new Coverage(2, 1));
    }

    @Test
    void areComparedByTheirWordsAlone() {
        Table alike =
                prepared(Bag.MULTI_HOT)
                        .pipeline()
                        .similarity(Similarity.COSINE, List.of("good film", "bad zesty", "zesty"));

        assertThat(alike).isEqualTo(Table.of(3, 3, 1, 0, 0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void mayHaveMoreNumbersThanWords() {
        PreparedTexts texts =
                TextPreparation.of(
                        Given.numbered(TextSpec.english().withVocabularySize(12)), source);

        assertThat(texts.pipeline().vocabulary().size()).isEqualTo(5);
        assertThat(texts.features()).isEqualTo(12);
        assertThat(texts.term(8)).isEqualTo("zesty");
        assertThat(texts.term(11)).isEqualTo("<UNUSED>");
    }

    static Stream<Arguments> refused() {
        TextAnalysis analysis = TextSpec.english().analysis();
        return Stream.of(
                Arguments.of(analysis.withLanguage(Korean.PLAIN), "language"),
                Arguments.of(
                        analysis.withLanguage(new English(true, Stemming.NONE)),
                        "leave stop words out"),
                Arguments.of(
                        analysis.withLanguage(new English(false, Stemming.PORTER)), "stemming"),
                Arguments.of(analysis.withLongestNgram(2), "longest n-gram"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(TextAnalysis analysis, String subject) {
        assertThatThrownBy(() -> Given.numbered(TextSpec.english().withAnalysis(analysis)))
                .isInstanceOf(SpecException.class)
                .hasMessage(
                        subject
                                + " cannot be changed, as these texts come as numbers of whole"
                                + " English words");
    }

    @Test
    void needRoomForAWord() {
        assertThatThrownBy(() -> Given.numbered(TextSpec.english().withVocabularySize(4)))
                .isInstanceOf(SpecException.class)
                .hasMessage("vocabulary size must be in [5, 50000], was 4");
    }

    /// The same answers of the same network to each of them, those that validate first.
    @Test
    void areKerasRowsOfWhichWordsOccur() throws IOException {
        Path directoryOfReuters =
                Objects.requireNonNull(SharedData.file("reuters.npz").getParent());
        KerasTexts lesson = KerasTexts.read(KerasSource.REUTERS, directoryOfReuters, 10_000);
        TextSource.Published reuters = new TextSource.Published(PublishedTexts.REUTERS);
        TextPlaygroundSpec spec = TextPlaygroundSpec.startingWith(reuters);
        PreparedTexts texts =
                TextPreparation.of(
                        spec, SourceTexts.read(PublishedTexts.REUTERS, directoryOfReuters));
        ModelSpec network = TextModel.of(spec.network(), texts);
        Evaluator evaluator =
                new Evaluator(new Network(network, StartSpec.KERAS, new SeedRandom("any")));

        Table all = evaluator.predict(multiHot(lesson.training()));

        assertThat(evaluator.predict(texts.validation().orElseThrow()).toArray())
                .containsExactly(Arrays.copyOf(all.toArray(), 1_000 * all.columns()));
        assertThat(evaluator.predict(texts.training()).toArray())
                .containsExactly(
                        Arrays.copyOfRange(
                                all.toArray(), 1_000 * all.columns(), all.toArray().length));
        assertThat(evaluator.predict(texts.test()))
                .isEqualTo(evaluator.predict(multiHot(lesson.test())));
    }

    private static SparseExamples multiHot(TokenCorpus texts) {
        return SparseExamples.of(BagOfWords.multiHot(texts.texts(), 10_000), texts.labels());
    }
}
