package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.KerasTexts;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.TokenCorpus;
import org.neuralplayground.corpus.WordIndex;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.dataset.TokenLists;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.text.AnalyzedTexts;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextLimits;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.textplayground.TextPart.Role;
import org.neuralplayground.train.SparseExamples;
import org.neuralplayground.train.TableExamples;

/// Turns the texts of a playground into what its network takes, by a pipeline that is fitted to the
/// training part alone.
public final class TextPreparation {
    private TextPreparation() {}

    /// The texts of a spec, prepared. Equal arguments give equal numbers; of the spec, the network
    /// and all of the training but its parts mean nothing here.
    ///
    /// @param texts of the spec's source
    /// @throws org.neuralplayground.spec.SpecException where more texts should validate than there
    ///   are, there are too few for a part each, or no word is left to learn from
    /// @throws IllegalArgumentException where the texts are of another source
    public static PreparedTexts of(TextPlaygroundSpec spec, SourceTexts texts) {
        boolean numbered = texts instanceof SourceTexts.Numbered;
        if (numbered != spec.source().isNumbered()) {
            throw new IllegalArgumentException(
                    "texts must be of the source %s, were of another".formatted(spec.source()));
        }
        return switch (texts) {
            case SourceTexts.Written(Corpus training, Optional<Corpus> test) ->
                    written(spec, training, test);
            case SourceTexts.Numbered(KerasTexts parts, WordIndex words) ->
                    numbered(spec, parts, words);
        };
    }

    private static PreparedTexts written(
            TextPlaygroundSpec spec, Corpus all, Optional<Corpus> otherTest) {
        PartRows rows =
                otherTest.isPresent()
                        ? PartRows.inOrder(all.size(), spec.training())
                        : PartRows.shuffled(all.size(), spec.training());
        Corpus training = all.select(rows.training());
        AnalyzedTexts analyzed = AnalyzedTexts.of(spec.text().analysis(), texts(training));
        TextPipeline pipeline = TextPipeline.fit(spec.text(), analyzed);
        Check.range(
                Subject.VOCABULARY_SIZE,
                pipeline.vocabulary().size(),
                1,
                TextLimits.MAX_VOCABULARY);
        return new FittedTexts(
                all.classes(),
                pipeline,
                Map.of(
                        Role.TRAINING,
                        part(pipeline, training, analyzed),
                        Role.VALIDATION,
                        part(pipeline, all.select(rows.validation())),
                        Role.TEST,
                        part(pipeline, otherTest.orElseGet(() -> all.select(rows.test())))));
    }

    private static PreparedPart part(TextPipeline pipeline, Corpus corpus) {
        return part(pipeline, corpus, pipeline.analyze(texts(corpus)));
    }

    private static PreparedPart part(TextPipeline pipeline, Corpus corpus, AnalyzedTexts analyzed) {
        Table labels = corpus.targets();
        return new PreparedPart(
                new WrittenPart(corpus),
                isSequence(pipeline.spec())
                        ? TableExamples.of(pipeline.sequences(analyzed), labels)
                        : SparseExamples.of(pipeline.vectors(analyzed), labels));
    }

    private static List<String> texts(Corpus corpus) {
        return corpus.texts().stream().map(LabelledText::text).toList();
    }

    private static PreparedTexts numbered(
            TextPlaygroundSpec spec, KerasTexts texts, WordIndex words) {
        TokenCorpus all = texts.training();
        TokenCorpus test = texts.test();
        PartRows rows = PartRows.inOrder(all.size(), spec.training());
        TextPipeline pipeline =
                TextPipeline.fitNumbered(
                        spec.text(),
                        all.texts().select(rows.training()),
                        words.words(spec.text().vocabularySize()));
        return new FittedTexts(
                all.classes(),
                pipeline,
                Map.of(
                        Role.TRAINING,
                        part(pipeline, new NumberedPart(all, rows.training(), words)),
                        Role.VALIDATION,
                        part(pipeline, new NumberedPart(all, rows.validation(), words)),
                        Role.TEST,
                        part(
                                pipeline,
                                new NumberedPart(
                                        test, RowSelection.range(0, test.size()), words))));
    }

    private static PreparedPart part(TextPipeline pipeline, NumberedPart part) {
        TokenLists texts = part.corpus().texts().select(part.rows());
        Table labels = part.corpus().labels().select(part.rows());
        return new PreparedPart(
                part,
                isSequence(pipeline.spec())
                        ? TableExamples.of(pipeline.numberedSequences(texts), labels)
                        : SparseExamples.of(pipeline.numberedVectors(texts), labels));
    }

    private static boolean isSequence(TextSpec spec) {
        return spec.representation() instanceof Representation.Sequence;
    }
}
