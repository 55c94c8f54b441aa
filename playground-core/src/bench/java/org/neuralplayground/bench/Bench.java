package org.neuralplayground.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/// Measures each network of ours beside its peer and prints the table. `./playground bench` runs it
/// in the folder of the checkout.
///
/// Standard output gets the table, or an array in JSON; standard error all the rest. The exit
/// status is 0, 1 where a benchmark failed, 2 where the command line was wrong.
public final class Bench {
    private static final Path DOCUMENT = Path.of("docs/benchmarks.md");
    private static final double BUSY = 1;

    private final BenchOptions options;
    private final PrintStream out;
    private final PrintStream progress;

    private Bench(BenchOptions options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(status(List.of(arguments), out, progress));
    }

    private static int status(List<String> arguments, PrintStream out, PrintStream progress) {
        try {
            new Bench(BenchOptions.parse(arguments), out, progress).run();
            return 0;
        } catch (BenchOptions.WrongOption wrong) {
            progress.println("playground bench: " + wrong.getMessage());
            return 2;
        } catch (RunnerException | IOException failed) {
            progress.println("playground bench: " + failed.getMessage());
            if (failed.getCause() != null) {
                failed.getCause().printStackTrace(progress);
            }
            return 1;
        }
    }

    private void run() throws RunnerException, IOException {
        warnWhereBusy();
        Measuring measuring = new Measuring(options.effort(), progress);
        List<Comparison> comparisons = new ArrayList<>();
        for (Row row : options.rows()) {
            comparisons.add(measuring.compare(row));
        }
        switch (options.format()) {
            case TEXT -> out.print(Report.text(comparisons));
            case JSON -> out.println(Report.json(comparisons));
        }
        if (options.write()) {
            Files.writeString(
                    DOCUMENT, BenchmarkPage.of(comparisons, options.effort(), Machine.describe()));
            progress.println("Written: " + DOCUMENT);
        }
    }

    /// PyTorch's threads wait for each other by spinning: on a busy machine it gets slower out of
    /// all proportion, and the ratios too good.
    private void warnWhereBusy() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        if (load > BUSY) {
            progress.printf(
                    "The machine is busy (load %.1f): the figures may mislead, those of peers with"
                            + " threads most.%n",
                    load);
        }
    }
}
