package org.neuralplayground.text;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.neuralplayground.dataset.BagOfWords;
import org.neuralplayground.dataset.KerasTokens;
import org.neuralplayground.dataset.PaddedSequences;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TfIdf;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.text.Representation.Bag;
import org.neuralplayground.text.Representation.Sequence;

/// A text pipeline fitted to training texts: what it knows of them is their vocabulary and, for
/// TF-IDF, how rare each term is. Turns any texts into numbers. Immutable, and for any number of
/// threads.
///
/// Texts that come as Keras' numbers of words bring their vocabulary along ([#fitNumbered]): their
/// vectors have a column for each of Keras' numbers, those of the start of a text and of unknown
/// words included, and other texts are looked up to match.
///
/// Methods that take texts throw an [IllegalArgumentException] where one is longer than
/// [TextLimits#MAX_TEXT_LENGTH]; those that take analysed texts, where these were analysed
/// otherwise than the spec says.
public final class TextPipeline {
    private final TextSpec spec;
    private final TokenChains chains;
    private final Vocabulary vocabulary;
    private final FeatureNumbering columns;
    private final Coverage coverage;
    private final UnaryOperator<SparseTable> weighing;

    private TextPipeline(
            TextSpec spec,
            Vocabulary vocabulary,
            FeatureNumbering columns,
            Coverage coverage,
            Supplier<TokenLists> training) {
        this.spec = spec;
        this.vocabulary = vocabulary;
        this.columns = columns;
        this.coverage = coverage;
        chains = new TokenChains(spec.analysis());
        weighing =
                spec.representation() == Bag.TF_IDF
                        ? TfIdf.fit(BagOfWords.counts(training.get(), columns.count()))::apply
                        : UnaryOperator.identity();
    }

    /// Fits a pipeline, reading the texts once, one after the other.
    ///
    /// @param training the texts to learn the vocabulary from, not those to test with
    public static TextPipeline fit(TextSpec spec, Iterable<String> training) {
        return fit(spec, AnalyzedTexts.of(spec.analysis(), training));
    }

    /// Fits a pipeline to texts that have been analysed, for another vocabulary size or
    /// representation than before, say.
    public static TextPipeline fit(TextSpec spec, AnalyzedTexts training) {
        requireSameAnalysis(spec, training);
        Vocabulary vocabulary = Vocabulary.of(training, spec.vocabularySize());
        KnownTerms known = new KnownTerms(training, vocabulary);
        return new TextPipeline(
                spec,
                vocabulary,
                FeatureNumbering.ofTerms(vocabulary.size()),
                known.coverage(),
                known::withoutUnknown);
    }

    /// Fits a pipeline to texts that come as Keras' numbers ([KerasTokens]).
    ///
    /// @param spec its vocabulary's size is Keras' `num_words`, and its analysis that of sentences
    ///   which are typed
    /// @param training of which the vocabulary's words are counted; numbers of any size
    /// @param words by rank, from the most frequent one on
    /// @throws IllegalArgumentException where `num_words` is not above 3
    public static TextPipeline fitNumbered(TextSpec spec, TokenLists training, List<String> words) {
        FeatureNumbering columns = FeatureNumbering.ofKeras(spec.vocabularySize());
        TokenLists known = KerasTokens.limit(training, columns.count());
        return new TextPipeline(
                spec,
                Vocabulary.of(known, columns, words),
                columns,
                Coverage.ofNumbered(known),
                () -> known);
    }

    public TextSpec spec() {
        return spec;
    }

    /// The known terms.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// How much of the training texts is known.
    public Coverage coverage() {
        return coverage;
    }

    /// How much of other texts is known.
    public Coverage coverage(AnalyzedTexts texts) {
        return known(texts).coverage();
    }

    /// What a network is given: the columns of a vector, or the indices of a sequence where the
    /// spec asks for these.
    public FeatureNumbering features() {
        return spec.representation() instanceof Sequence
                ? FeatureNumbering.ofKeras(indices())
                : columns;
    }

    /// What is written for a feature: its term, or `<PAD>`, `<START>`, `<UNK>` or `<UNUSED>`.
    ///
    /// @throws IndexOutOfBoundsException where there is no such feature
    public String name(int feature) {
        return features().name(feature, vocabulary);
    }

    /// The same for a column of [#vectors].
    String columnName(int column) {
        return columns.name(column, vocabulary);
    }

    /// Texts as this pipeline reads them.
    public AnalyzedTexts analyze(Iterable<String> texts) {
        return AnalyzedTexts.of(spec.analysis(), chains, texts);
    }

    /// The vectors of texts; see [#vectors(AnalyzedTexts)].
    public SparseTable vectors(Iterable<String> texts) {
        return vectors(analyze(texts));
    }

    /// A row for each text, a column for each term of the vocabulary; unknown terms count for
    /// nothing. Where the vocabulary is Keras', a column for each of its numbers. Where the spec
    /// asks for sequences, these are counts.
    public SparseTable vectors(AnalyzedTexts texts) {
        KnownTerms known = known(texts);
        return rows(
                columns.special() == 0 ? known.withoutUnknown() : known.encoded(columns.count()));
    }

    /// The vectors of texts that come as Keras' numbers of any size.
    ///
    /// @throws IllegalStateException where the pipeline was not fitted to such texts
    public SparseTable numberedVectors(TokenLists texts) {
        return rows(limited(texts));
    }

    /// The sequences of texts; see [#sequences(AnalyzedTexts)].
    public Table sequences(Iterable<String> texts) {
        return sequences(analyze(texts));
    }

    /// A row of indices for each text, numbered and brought to one length as [Sequence] says.
    ///
    /// @return texts x length, whole numbers in [0, [#indices()])
    /// @throws IllegalStateException where the spec asks for no sequences
    public Table sequences(AnalyzedTexts texts) {
        return padded(known(texts).encoded(indices()));
    }

    /// The sequences of texts that come as Keras' numbers of any size.
    ///
    /// @throws IllegalStateException where the spec asks for no sequences, or the pipeline was not
    ///   fitted to such texts
    public Table numberedSequences(TokenLists texts) {
        return padded(limited(texts));
    }

    /// How many indices there are in a sequence: the vocabulary's terms and the four before them.
    /// Where the vocabulary is Keras', `num_words`.
    public int indices() {
        return columns.special() == 0
                ? FeatureNumbering.ofKerasTerms(vocabulary.size()).count()
                : columns.count();
    }

    /// What each stage makes of one text.
    public TextTrace trace(String text) {
        return new Tracer(this, chains).trace(text);
    }

    /// How alike each two of some texts are, by the terms of the vocabulary in their vectors.
    ///
    /// @param texts at most [TextLimits#MAX_COMPARED_TEXTS]
    /// @return texts x texts
    public Table similarity(Similarity measure, List<String> texts) {
        Check.range(Subject.COMPARED_TEXTS, texts.size(), 0, TextLimits.MAX_COMPARED_TEXTS);
        return measure.matrix(vectors(texts).withoutFirst(columns.special()));
    }

    /// The known terms of texts in their order, each by its place in the vocabulary; unknown ones
    /// are left out.
    public TokenLists knownTerms(AnalyzedTexts texts) {
        return known(texts).withoutUnknown();
    }

    private SparseTable rows(TokenLists features) {
        return switch (spec.representation()) {
            case Bag.MULTI_HOT -> BagOfWords.multiHot(features, columns.count());
            case Bag.TF_IDF -> weighing.apply(BagOfWords.counts(features, columns.count()));
            case Bag.COUNTS -> BagOfWords.counts(features, columns.count());
            case Sequence _ -> BagOfWords.counts(features, columns.count());
        };
    }

    private Table padded(TokenLists indices) {
        if (!(spec.representation() instanceof Sequence sequence)) {
            throw new IllegalStateException(
                    "the representation must be a sequence, was " + spec.representation());
        }
        return PaddedSequences.of(
                indices, sequence.length(), sequence.padding(), sequence.truncation());
    }

    private TokenLists limited(TokenLists texts) {
        if (columns.special() == 0) {
            throw new IllegalStateException("the pipeline must be fitted to numbered texts");
        }
        return KerasTokens.limit(texts, columns.count());
    }

    private KnownTerms known(AnalyzedTexts texts) {
        requireSameAnalysis(spec, texts);
        return new KnownTerms(texts, vocabulary);
    }

    private static void requireSameAnalysis(TextSpec spec, AnalyzedTexts texts) {
        if (!texts.analysis().equals(spec.analysis())) {
            throw new IllegalArgumentException(
                    "texts must be analysed by %s, were by %s"
                            .formatted(spec.analysis(), texts.analysis()));
        }
    }
}
