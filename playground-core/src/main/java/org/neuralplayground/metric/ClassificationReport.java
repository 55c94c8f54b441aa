package org.neuralplayground.metric;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// What a confusion matrix says of each class and of all. Definitions are those of scikit-learn's
/// `precision_recall_fscore_support`. Without examples accuracy and all averages are NaN.
///
/// @param accuracy the share of examples taken for what they are
/// @param classes the score of each class against the rest
/// @param macro the plain means of precision, recall and F1 over the classes that occur, be it in
///   truth or in decisions: every class counts the same, however rare
/// @param micro the score of the summed counts. With one decision an example all three numbers are
///   the accuracy
/// @param weighted the means over the classes, weighted by their support; its recall is the
///   accuracy too
public record ClassificationReport(
        double accuracy,
        List<ClassScore> classes,
        ClassScore macro,
        ClassScore micro,
        ClassScore weighted) {

    public ClassificationReport {
        classes = List.copyOf(classes);
    }

    /// The report on a confusion matrix.
    ///
    /// @param classes how many there are, at least 1
    /// @param count how many examples of a true class (first) were decided to be of another or the
    ///   same (second)
    public static ClassificationReport of(int classes, IntBinaryOperator count) {
        if (classes < 1) {
            throw new IllegalArgumentException(
                    "number of classes must be at least 1, was " + classes);
        }
        List<ClassCounts> counts =
                IntStream.range(0, classes)
                        .mapToObj(label -> ClassCounts.of(label, classes, count))
                        .toList();
        ClassCounts sum = counts.stream().reduce(ClassCounts.NONE, ClassCounts::plus);
        return new ClassificationReport(
                (double) sum.truePositives() / sum.support(),
                counts.stream().map(ClassCounts::score).toList(),
                mean(counts, each -> each.occurs() ? 1 : 0),
                sum.support() == 0 ? mean(counts, _ -> 0) : sum.score(),
                mean(counts, ClassCounts::support));
    }

    private static ClassScore mean(List<ClassCounts> counts, ToLongFunction<ClassCounts> weight) {
        return new ClassScore(
                mean(counts, weight, each -> each.score().precision()),
                mean(counts, weight, each -> each.score().recall()),
                mean(counts, weight, each -> each.score().f1()),
                counts.stream().mapToLong(ClassCounts::support).sum());
    }

    private static double mean(
            List<ClassCounts> counts,
            ToLongFunction<ClassCounts> weight,
            ToDoubleFunction<ClassCounts> number) {
        double sum = 0;
        long weights = 0;
        for (ClassCounts each : counts) {
            sum += weight.applyAsLong(each) * number.applyAsDouble(each);
            weights += weight.applyAsLong(each);
        }
        return sum / weights;
    }
}
