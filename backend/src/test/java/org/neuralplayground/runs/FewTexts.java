package org.neuralplayground.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.model.Shape;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.text.TracedTerm;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.ReadSentence;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.train.Examples;
import org.neuralplayground.train.SparseExamples;

/// Sixty texts of five words: what is `good` in them is positive, what is `bad` is negative. The
/// first 40 train, ten validate and ten test.
final class FewTexts implements PreparedTexts {
    private static final List<String> CLASSES = List.of("negative", "positive");
    private static final int TRAINING = 40;
    private static final int VALIDATION = 50;
    private static final int ALL = 60;

    private final TextPipeline pipeline;
    private final SparseExamples examples;
    private final Corpus corpus;

    FewTexts(TextPlaygroundSpec spec) {
        List<LabelledText> texts = new ArrayList<>();
        for (int n = 0; n < ALL; n++) {
            String text = "the %s film number %d".formatted(n % 2 == 0 ? "bad" : "good", n % 7);
            texts.add(new LabelledText(text, n % 2, Optional.empty()));
        }
        corpus = new Corpus(CLASSES, texts);
        pipeline = TextPipeline.fit(spec.text(), written());
        examples = SparseExamples.of(pipeline.vectors(written()), corpus.targets());
    }

    private List<String> written() {
        return corpus.texts().stream().map(LabelledText::text).toList();
    }

    @Override
    public List<String> classes() {
        return CLASSES;
    }

    @Override
    public Shape inputShape() {
        return new Shape.Sparse(features());
    }

    @Override
    public int features() {
        return pipeline.vocabulary().size();
    }

    @Override
    public String term(int feature) {
        return pipeline.vocabulary().entry(feature).term();
    }

    @Override
    public List<Integer> ranked(int first, int last) {
        return IntStream.range(first - 1, last).boxed().toList();
    }

    @Override
    public TextPipeline pipeline() {
        return pipeline;
    }

    @Override
    public Examples training() {
        return examples.select(RowSelection.range(0, TRAINING));
    }

    @Override
    public Optional<Examples> validation() {
        return Optional.of(examples.select(RowSelection.range(TRAINING, VALIDATION)));
    }

    @Override
    public Examples test() {
        return examples.select(RowSelection.range(VALIDATION, ALL));
    }

    @Override
    public TextPart part(TextPart.Role role) {
        return switch (role) {
            case TRAINING -> new Part(0, TRAINING);
            case VALIDATION -> new Part(TRAINING, VALIDATION - TRAINING);
            case TEST -> new Part(VALIDATION, ALL - VALIDATION);
        };
    }

    @Override
    public ReadSentence read(String text) {
        List<ReadSentence.Word> words =
                pipeline.trace(text).terms().stream().map(FewTexts::word).toList();
        SparseTable row = pipeline.vectors(List.of(text));
        return new ReadSentence(text, words, List.of(), Optional.of(row), List.of());
    }

    private static ReadSentence.Word word(TracedTerm term) {
        return new ReadSentence.Word(
                term.start(), term.end(), term.text(), term.index(), OptionalInt.empty());
    }

    private final class Part implements TextPart {
        private final int first;
        private final int size;

        Part(int first, int size) {
            this.first = first;
            this.size = size;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public String text(int index) {
            return corpus.texts().get(first + index).text();
        }

        @Override
        public int label(int index) {
            return corpus.texts().get(first + index).label();
        }

        @Override
        public Optional<TextKind> kind(int index) {
            return corpus.texts().get(first + index).kind();
        }
    }
}
