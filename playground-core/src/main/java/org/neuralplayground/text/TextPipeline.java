package org.neuralplayground.text;

import java.util.List;
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
/// Methods that take texts throw an [IllegalArgumentException] where one is longer than
/// [TextLimits#MAX_TEXT_LENGTH]; those that take analysed texts, where these were analysed
/// otherwise than the spec says.
public final class TextPipeline {
    private final TextSpec spec;
    private final TokenChains chains;
    private final Vocabulary vocabulary;
    private final Coverage coverage;
    private final UnaryOperator<SparseTable> weighing;

    private TextPipeline(TextSpec spec, AnalyzedTexts training) {
        this.spec = spec;
        requireSameAnalysis(training);
        chains = new TokenChains(spec.analysis());
        vocabulary = Vocabulary.of(training, spec.vocabularySize());
        KnownTerms known = new KnownTerms(training, vocabulary);
        coverage = known.coverage();
        weighing =
                spec.representation() == Bag.TF_IDF
                        ? TfIdf.fit(counts(known))::apply
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
        return new TextPipeline(spec, training);
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

    /// Texts as this pipeline reads them.
    public AnalyzedTexts analyze(Iterable<String> texts) {
        return AnalyzedTexts.of(spec.analysis(), chains, texts);
    }

    /// The vectors of texts; see [#vectors(AnalyzedTexts)].
    public SparseTable vectors(Iterable<String> texts) {
        return vectors(analyze(texts));
    }

    /// A row for each text, a column for each term of the vocabulary; unknown terms count for
    /// nothing. Where the spec asks for sequences, these are counts.
    public SparseTable vectors(AnalyzedTexts texts) {
        KnownTerms known = known(texts);
        return switch (spec.representation()) {
            case Bag.MULTI_HOT -> BagOfWords.multiHot(known.withoutUnknown(), vocabulary.size());
            case Bag.TF_IDF -> weighing.apply(counts(known));
            case Bag.COUNTS -> counts(known);
            case Sequence _ -> counts(known);
        };
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
        if (!(spec.representation() instanceof Sequence sequence)) {
            throw new IllegalStateException(
                    "the representation must be a sequence, was " + spec.representation());
        }
        TokenLists ranks = known(texts).ranks(vocabulary.size() + 1);
        return PaddedSequences.of(
                KerasTokens.encode(ranks, indices()),
                sequence.length(),
                sequence.padding(),
                sequence.truncation());
    }

    /// How many indices there are in a sequence: the vocabulary's terms and the four before them.
    public int indices() {
        return vocabulary.size() + KerasTokens.FIRST_RANK + 1;
    }

    /// What each stage makes of one text.
    public TextTrace trace(String text) {
        return new Tracer(this, chains).trace(text);
    }

    /// How alike each two of some texts are, by their vectors.
    ///
    /// @param texts at most [TextLimits#MAX_COMPARED_TEXTS]
    /// @return texts x texts
    public Table similarity(Similarity measure, List<String> texts) {
        Check.range(Subject.COMPARED_TEXTS, texts.size(), 0, TextLimits.MAX_COMPARED_TEXTS);
        return measure.matrix(vectors(texts));
    }

    private SparseTable counts(KnownTerms known) {
        return BagOfWords.counts(known.withoutUnknown(), vocabulary.size());
    }

    private KnownTerms known(AnalyzedTexts texts) {
        requireSameAnalysis(texts);
        return new KnownTerms(texts, vocabulary);
    }

    private void requireSameAnalysis(AnalyzedTexts texts) {
        if (!texts.analysis().equals(spec.analysis())) {
            throw new IllegalArgumentException(
                    "texts must be analysed by %s, were by %s"
                            .formatted(spec.analysis(), texts.analysis()));
        }
    }
}
