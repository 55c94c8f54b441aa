package org.neuralplayground.textplayground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.Shape;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.train.Examples;
import org.neuralplayground.train.SparseExamples;
import org.neuralplayground.train.TableExamples;

/// A few texts that are small enough to work every number out by hand. Words stand between blanks,
/// all texts are part of each role, and the vocabulary is given, the most frequent term first.
///
/// Vectors have 1 for each term that occurs. Sequences have the index of each word at their end, 4
/// for the first term, 2 for an unknown one, 0 before the first word, and no sign of the beginning.
public final class WorkedTexts implements PreparedTexts {
    private static final int UNKNOWN = 2;
    private static final int FIRST = 4;
    private static final Pattern WORDS = Pattern.compile("\\S+");

    private final List<String> classes;
    private final List<String> terms;
    private final List<LabelledText> texts;

    /// How long a sequence is; 0 for vectors.
    private final int steps;

    private final boolean validates;

    private WorkedTexts(
            List<String> classes,
            List<String> terms,
            List<LabelledText> texts,
            int steps,
            boolean validates) {
        this.classes = classes;
        this.terms = terms;
        this.texts = texts;
        this.steps = steps;
        this.validates = validates;
    }

    public static WorkedTexts vectors(
            List<String> classes, List<String> terms, List<LabelledText> texts) {
        return new WorkedTexts(classes, terms, texts, 0, true);
    }

    public static WorkedTexts sequences(
            int steps, List<String> classes, List<String> terms, List<LabelledText> texts) {
        return new WorkedTexts(classes, terms, texts, steps, true);
    }

    public WorkedTexts withoutValidation() {
        return new WorkedTexts(classes, terms, texts, steps, false);
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public Shape inputShape() {
        return steps == 0 ? new Shape.Sparse(features()) : new Shape.Tokens(steps);
    }

    @Override
    public int features() {
        return offset() + terms.size();
    }

    private int offset() {
        return steps == 0 ? 0 : FIRST;
    }

    @Override
    public String term(int feature) {
        return feature < offset() ? "[" + feature + "]" : terms.get(feature - offset());
    }

    @Override
    public List<Integer> ranked(int first, int last) {
        return IntStream.rangeClosed(first, Math.min(last, terms.size()))
                .mapToObj(rank -> offset() + rank - 1)
                .toList();
    }

    @Override
    public TextPipeline pipeline() {
        throw new UnsupportedOperationException("texts worked out by hand have no pipeline");
    }

    @Override
    public Examples training() {
        float[] labels = new float[texts.size()];
        IntStream.range(0, labels.length).forEach(n -> labels[n] = texts.get(n).label());
        Table targets = Table.of(labels.length, 1, labels);
        return steps == 0
                ? SparseExamples.of(
                        SparseTable.of(inputs(text -> multiHot(words(text)), features())), targets)
                : TableExamples.of(inputs(text -> read(text).sequence(), steps), targets);
    }

    private Table inputs(Function<String, List<Integer>> numbers, int columns) {
        float[] rows = new float[texts.size() * columns];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = numbers.apply(texts.get(n / columns).text()).get(n % columns);
        }
        return Table.of(texts.size(), columns, rows);
    }

    @Override
    public Optional<Examples> validation() {
        return validates ? Optional.of(training()) : Optional.empty();
    }

    @Override
    public Examples test() {
        return training();
    }

    @Override
    public TextPart part(TextPart.Role role) {
        return new TextPart() {
            @Override
            public int size() {
                return texts.size();
            }

            @Override
            public String text(int index) {
                return texts.get(index).text();
            }

            @Override
            public int label(int index) {
                return texts.get(index).label();
            }

            @Override
            public Optional<TextKind> kind(int index) {
                return texts.get(index).kind();
            }
        };
    }

    @Override
    public ReadSentence read(String text) {
        List<ReadSentence.Word> words = words(text);
        if (steps > 0) {
            return new ReadSentence(text, words, List.of(), Optional.empty(), sequence(words));
        }
        float[] row = new float[features()];
        IntStream.range(0, row.length).forEach(n -> row[n] = multiHot(words).get(n));
        SparseTable table = SparseTable.of(Table.of(1, row.length, row));
        return new ReadSentence(text, words, List.of(), Optional.of(table), List.of());
    }

    private List<ReadSentence.Word> words(String text) {
        List<MatchResult> found = WORDS.matcher(text).results().toList();
        List<ReadSentence.Word> words = new ArrayList<>();
        for (int n = 0; n < found.size(); n++) {
            int rank = terms.indexOf(found.get(n).group());
            int step = steps - found.size() + n;
            words.add(
                    new ReadSentence.Word(
                            found.get(n).start(),
                            found.get(n).end(),
                            found.get(n).group(),
                            rank < 0 ? OptionalInt.empty() : OptionalInt.of(offset() + rank),
                            step < 0 ? OptionalInt.empty() : OptionalInt.of(step)));
        }
        return words;
    }

    private List<Integer> multiHot(List<ReadSentence.Word> words) {
        Integer[] row = new Integer[features()];
        Arrays.fill(row, 0);
        words.forEach(word -> word.feature().ifPresent(feature -> row[feature] = 1));
        return List.of(row);
    }

    private List<Integer> sequence(List<ReadSentence.Word> words) {
        Integer[] sequence = new Integer[steps];
        Arrays.fill(sequence, 0);
        words.forEach(word ->
                word.step().ifPresent(step -> sequence[step] = word.feature().orElse(UNKNOWN)));
        return List.of(sequence);
    }
}
