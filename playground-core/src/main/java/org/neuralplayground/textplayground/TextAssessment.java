package org.neuralplayground.textplayground;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.metric.ClassificationReport;
import org.neuralplayground.train.ConfusionMatrix;
import org.neuralplayground.train.Decision;
import org.neuralplayground.train.Examples;
import org.neuralplayground.train.Scores;

/// How good a network is on the texts it never saw: those of the test part.
///
/// @param scores loss and accuracy
/// @param confusion how often each true class was taken for each class
/// @param classes the score of each class against the rest
/// @param mistakes the most confident ones first; of equally confident ones the first of the part
public record TextAssessment(
        Scores scores,
        ConfusionMatrix confusion,
        List<ClassScore> classes,
        List<Mistake> mistakes) {

    /// How well a class is told from the rest; each number in [0, 1], NaN where it is not defined.
    ///
    /// @param precision the share of texts taken for the class that are of it; NaN where none is
    ///   taken for it
    /// @param recall the share of the class' texts that are taken for it; NaN where it has none
    /// @param f1 the harmonic mean of both; NaN where the class occurs neither in truth nor in
    ///   decisions
    /// @param count how many texts are of the class
    public record ClassScore(double precision, double recall, double f1, long count) {}

    /// A text taken for what it is not.
    ///
    /// @param label the class it belongs to
    /// @param decision the class it is taken for
    /// @param probability of that class, by the network's answer
    /// @param kind what makes the text hard, where that is known
    public record Mistake(
            String text, int label, int decision, double probability, Optional<TextKind> kind) {}

    public TextAssessment {
        classes = List.copyOf(classes);
        mistakes = List.copyOf(mistakes);
    }

    /// Asks the network as it is.
    ///
    /// @param mostMistakes the most there will be, at least 0
    public static TextAssessment of(TextTrainer trainer, int mostMistakes) {
        PreparedTexts texts = trainer.texts();
        Examples test = texts.test();
        List<Decision> decisions = trainer.evaluator().decide(test);
        ConfusionMatrix confusion = confusion(texts.classes().size(), decisions);
        return new TextAssessment(
                trainer.evaluate(test),
                confusion,
                classes(confusion),
                mistakes(texts.part(TextPart.Role.TEST), decisions, mostMistakes));
    }

    private static ConfusionMatrix confusion(int classes, List<Decision> decisions) {
        int[] counts = new int[classes * classes];
        decisions.forEach(made -> counts[made.label() * classes + made.decision()]++);
        return ConfusionMatrix.of(classes, counts);
    }

    private static List<ClassScore> classes(ConfusionMatrix confusion) {
        ClassificationReport report =
                ClassificationReport.of(confusion.classes(), confusion::count);
        return IntStream.range(0, confusion.classes())
                .mapToObj(label -> classScore(report, confusion, label))
                .toList();
    }

    /// The report has 0 where nothing is defined.
    private static ClassScore classScore(
            ClassificationReport report, ConfusionMatrix confusion, int label) {
        var score = report.classes().get(label);
        boolean isTruth = score.support() > 0;
        boolean isDecided =
                IntStream.range(0, confusion.classes())
                        .anyMatch(other -> confusion.count(other, label) > 0);
        return new ClassScore(
                isDecided ? score.precision() : Double.NaN,
                isTruth ? score.recall() : Double.NaN,
                isTruth || isDecided ? score.f1() : Double.NaN,
                score.support());
    }

    /// Without those of which the network's answer is no number.
    private static List<Mistake> mistakes(TextPart part, List<Decision> decisions, int most) {
        Comparator<Integer> bySurety =
                Comparator.comparingDouble(text -> -decisions.get(text).probability());
        return IntStream.range(0, decisions.size())
                .filter(text -> !decisions.get(text).isRight())
                .filter(text -> Double.isFinite(decisions.get(text).probability()))
                .boxed()
                .sorted(bySurety)
                .limit(most)
                .map(text -> mistake(part, text, decisions.get(text)))
                .toList();
    }

    private static Mistake mistake(TextPart part, int text, Decision made) {
        return new Mistake(
                part.text(text),
                made.label(),
                made.decision(),
                made.probability(),
                part.kind(text));
    }
}
