package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.text.FeatureNumbering;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.text.TextTrace;
import org.neuralplayground.text.TracedFeature;
import org.neuralplayground.text.TracedTerm;
import org.neuralplayground.text.TracedToken;

/// Reads a sentence as a pipeline reads any text, and keeps where its words stand.
final class SentenceReader {
    private final FeatureNumbering features;
    private final Representation representation;
    private final boolean pairs;
    private final List<TracedToken> words;

    /// Word 0, then each word and the pair that it ends, where pairs are wanted.
    private final List<TracedTerm> terms;

    private SentenceReader(TextPipeline pipeline, TextTrace trace) {
        features = pipeline.features();
        representation = pipeline.spec().representation();
        pairs = pipeline.spec().analysis().longestNgram() > 1;
        words = trace.stemsOrNouns().result();
        terms = trace.terms();
    }

    static ReadSentence read(TextPipeline pipeline, String text) {
        TextTrace trace = pipeline.trace(text);
        SentenceReader reader = new SentenceReader(pipeline, trace);
        boolean sequence = reader.representation instanceof Representation.Sequence;
        return new ReadSentence(
                text,
                IntStream.range(0, reader.words.size()).mapToObj(reader::word).toList(),
                reader.pairs(),
                sequence ? Optional.empty() : Optional.of(reader.row(trace.vector())),
                trace.sequence());
    }

    private ReadSentence.Word word(int n) {
        TracedToken word = words.get(n);
        OptionalInt step =
                representation instanceof Representation.Sequence sequence
                        ? sequence.step(n, words.size())
                        : OptionalInt.empty();
        return new ReadSentence.Word(
                word.start(),
                word.end(),
                word.text(),
                feature(terms.get(pairs ? Math.max(0, 2 * n - 1) : n)),
                step);
    }

    private List<OptionalInt> pairs() {
        return pairs
                ? IntStream.range(1, words.size()).mapToObj(n -> feature(terms.get(2 * n))).toList()
                : List.of();
    }

    private OptionalInt feature(TracedTerm term) {
        return term.index().isPresent()
                ? OptionalInt.of(features.of(term.index().getAsInt()))
                : OptionalInt.empty();
    }

    private SparseTable row(List<TracedFeature> vector) {
        int[] columns = vector.stream().mapToInt(TracedFeature::index).toArray();
        float[] values = new float[columns.length];
        for (int n = 0; n < values.length; n++) {
            values[n] = vector.get(n).value();
        }
        return SparseTable.of(features.count(), new int[] {0, columns.length}, columns, values);
    }
}
