package org.neuralplayground.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.text.Language.Morphemes;
import org.neuralplayground.text.Language.Stemming;
import org.neuralplayground.text.StageTap.Stage;

/// Takes one text through a pipeline and writes down what each stage makes of it.
final class Tracer {
    private final TextPipeline pipeline;
    private final TextAnalysis analysis;
    private final TokenChains chains;

    Tracer(TextPipeline pipeline, TokenChains chains) {
        this.pipeline = pipeline;
        this.chains = chains;
        analysis = pipeline.spec().analysis();
    }

    TextTrace trace(String raw) {
        Cleaning cleaning = analysis.cleaning();
        CleanedText text = CleanedText.of(raw, cleaning);
        StageRecorder stages = new StageRecorder(text.last().origin());
        chains.open(stages).read(text.last().text(), _ -> {});
        List<TracedToken> words = stages.tokens(Stage.STEMS_OR_NOUNS);
        List<TracedTerm> terms = terms(words);
        AnalyzedTexts analyzed =
                AnalyzedTexts.ofTerms(analysis, terms.stream().map(TracedTerm::text).toList());
        return new TextTrace(
                raw,
                new Staged<>(cleaning.html(), text.withoutHtml().text()),
                text.composed().text(),
                new Staged<>(cleaning.lowerCase(), text.lowerCased().text()),
                new Staged<>(cleaning.punctuation(), text.withoutPunctuation().text()),
                stages.tokens(Stage.TOKENS),
                new Staged<>(takesStopWordsOut(), stages.tokens(Stage.STOP_WORDS)),
                new Staged<>(stemsOrTakesNouns(), words),
                new Staged<>(analysis.longestNgram() > 1, terms),
                vector(analyzed),
                sequence(analyzed));
    }

    private boolean takesStopWordsOut() {
        return switch (analysis.language()) {
            case Language.English english -> english.stopWordsOut();
            case Language.Korean korean ->
                    korean.stopWordsOut() && korean.morphemes() != Morphemes.NONE;
        };
    }

    private boolean stemsOrTakesNouns() {
        return switch (analysis.language()) {
            case Language.English english -> english.stemming() != Stemming.NONE;
            case Language.Korean korean -> korean.morphemes() == Morphemes.NOUNS;
        };
    }

    private List<TracedTerm> terms(List<TracedToken> words) {
        List<TracedTerm> terms = new ArrayList<>();
        for (int n = 0; n < words.size(); n++) {
            TracedToken word = words.get(n);
            terms.add(term(word.text(), word.start(), word.end()));
            if (n > 0 && analysis.longestNgram() > 1) {
                TracedToken last = words.get(n - 1);
                String pair = last.text() + TermReader.JOINT + word.text();
                terms.add(term(pair, last.start(), word.end()));
            }
        }
        return List.copyOf(terms);
    }

    private TracedTerm term(String text, int start, int end) {
        return new TracedTerm(text, start, end, pipeline.vocabulary().index(text));
    }

    private List<TracedFeature> vector(AnalyzedTexts text) {
        if (pipeline.spec().representation() instanceof Representation.Sequence) {
            return List.of();
        }
        SparseTable vector = pipeline.vectors(text);
        SparseRows row = vector.compressed();
        return IntStream.range(0, vector.stored())
                .mapToObj(n -> feature(row.column(n), row.value(n)))
                .toList();
    }

    private TracedFeature feature(int index, float value) {
        return new TracedFeature(index, pipeline.columnName(index), value);
    }

    private List<Integer> sequence(AnalyzedTexts text) {
        if (pipeline.spec().representation() instanceof Representation.Bag) {
            return List.of();
        }
        Table sequence = pipeline.sequences(text);
        return IntStream.range(0, sequence.columns())
                .mapToObj(place -> (int) sequence.at(0, place))
                .toList();
    }
}
