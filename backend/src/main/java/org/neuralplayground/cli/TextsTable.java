package org.neuralplayground.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Scores;

/// A text playground's training as a table that fits into 80 columns.
final class TextsTable {

    static String of(TextsReport report) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%s: %s, %,d parameters%n",
                        report.name(),
                        sizes(report.network()),
                        report.parameters()));
        text.append(
                "%8s %12s %12s %12s %12s%n"
                        .formatted("epoch", "loss", "accuracy", "val loss", "val accuracy"));
        report.history().epochs().forEach(epoch -> text.append(epoch(epoch)));
        if (report.broken()) {
            text.append("stopped: the loss is no finite number any more%n".formatted());
        }
        report.wentBackTo()
                .ifPresent(best -> text.append("back to epoch %d, the best one%n".formatted(best)));
        text.append(end(report));
        return text.toString();
    }

    private static String end(TextsReport report) {
        return String.format(
                Locale.ROOT,
                "test loss %.6f, accuracy %.4f%n%.2f s of training, at most %.0f MB of heap in use",
                report.test().loss(),
                report.test().of(TextTrainer.ACCURACY),
                report.seconds(),
                report.peakHeapMegabytes());
    }

    private static String epoch(EpochRecord epoch) {
        Scores training = epoch.training();
        String row =
                String.format(
                        Locale.ROOT,
                        "%8d %12.6f %12.4f",
                        epoch.epoch(),
                        training.loss(),
                        training.of(TextTrainer.ACCURACY));
        return row
                + epoch.validation().map(TextsTable::validation).orElse("")
                + System.lineSeparator();
    }

    private static String validation(Scores scores) {
        return String.format(
                Locale.ROOT, " %12.6f %12.4f", scores.loss(), scores.of(TextTrainer.ACCURACY));
    }

    /// How many numbers go in and come out of each layer: `10000-16-16-1`.
    private static String sizes(ModelSpec network) {
        return Stream.concat(Stream.of(network.input()), network.outputShapes().stream())
                .map(Shape::dimensions)
                .collect(Collectors.joining("-"));
    }

    private TextsTable() {}
}
