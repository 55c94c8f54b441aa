package org.neuralplayground.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.train.Evaluation;

/// A report as a table that fits into 80 columns.
final class TextReport {
    static String of(TrainingReport report) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%d training and %d test examples%n"
                        .formatted(report.data().train().size(), report.data().test().size()));
        text.append(shape(report.spec())).append(System.lineSeparator());
        boolean regression = report.spec().data().source().problem() == Problem.REGRESSION;
        String score = regression ? "R²" : "accuracy";
        text.append(
                "%8s %12s %12s %15s %15s%n"
                        .formatted(
                                "epoch",
                                "train loss",
                                "test loss",
                                "train " + score,
                                "test " + score));
        report.epochs().forEach(epoch -> text.append(line(epoch)));
        report.divergence()
                .map(TextReport::sentence)
                .ifPresent(sentence -> text.append(sentence).append(System.lineSeparator()));
        return text.toString().stripTrailing();
    }

    private static String shape(PlaygroundSpec spec) {
        return "%d inputs%s, %d output%s"
                .formatted(
                        spec.network().inputs().size(),
                        spec.network().hidden().stream()
                                .map(layer -> ", " + layer.units() + " " + word(layer.activation()))
                                .collect(Collectors.joining()),
                        spec.outputs(),
                        spec.outputs() == 1 ? "" : "s");
    }

    private static String line(ReportedEpoch epoch) {
        Evaluation evaluation = epoch.evaluation();
        return String.format(
                Locale.ROOT,
                "%8d %12.6f %12.6f %15.4f %15.4f%n",
                epoch.epoch(),
                evaluation.trainLoss(),
                evaluation.testLoss(),
                evaluation.trainScore(),
                evaluation.testScore());
    }

    /// What happened, and what to try.
    static String sentence(Divergence divergence) {
        double blamed =
                switch (divergence.cause()) {
                    case LEARNING_RATE -> divergence.learningRate();
                    case REGULARIZATION_RATE -> divergence.regularizationRate();
                };
        return "stopped at epoch %d, a number became infinite: the %s %s is too high with %s, try %s"
                .formatted(
                        divergence.epoch(),
                        word(divergence.cause()),
                        blamed,
                        word(divergence.activation()),
                        divergence.suggestion());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private TextReport() {}
}
