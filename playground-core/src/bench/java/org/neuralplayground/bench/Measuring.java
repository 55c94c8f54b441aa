package org.neuralplayground.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs JMH. Its forks get the flags of this JVM.
///
/// Times are medians, so that whatever else wakes up on the machine for a moment does not count.
final class Measuring {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final String COUNTED = "allocatedBytes";
    private static final String INVOCATIONS = "invocations";
    private static final int MEDIAN = 50;

    private final Effort effort;
    private final PrintStream progress;

    /// @param progress gets a line for each measurement
    Measuring(Effort effort, PrintStream progress) {
        this.effort = effort;
        this.progress = progress;
    }

    /// Measures both sides of a row, in turn.
    ///
    /// @throws RunnerException where a benchmark fails or another JMH runs on this machine
    Comparison compare(Row row) throws RunnerException {
        List<Measurement> ours = new ArrayList<>();
        List<Measurement> peer = new ArrayList<>();
        for (int round = 0; round < effort.rounds(); round++) {
            ours.add(measure(row, "ours", row.ours()));
            peer.add(measure(row, "peer", row.peer()));
        }
        return Comparison.of(row, Measurement.median(ours), Measurement.median(peer));
    }

    private Measurement measure(Row row, String side, Measured measured) throws RunnerException {
        RunResult result = run(measured);
        Result<?> time = result.getPrimaryResult();
        Measurement measurement =
                new Measurement(time.getStatistics().getPercentile(MEDIAN), allocated(result));
        progress.printf(
                "%s %s: %,.3f µs, %,.0f bytes%n",
                row.name(), side, measurement.nanoseconds() / 1000, measurement.bytes());
        return measurement;
    }

    /// Bytes an invocation, of the iteration with the least: until the compiler is done, vectors
    /// that belong into registers are allocated.
    private static double allocated(RunResult result) {
        return result.getSecondaryResults().containsKey(COUNTED)
                ? least(result, COUNTED) / least(result, INVOCATIONS)
                : least(result, ALLOCATED);
    }

    private static double least(RunResult result, String name) {
        Result<?> secondary = Objects.requireNonNull(result.getSecondaryResults().get(name), name);
        return secondary.getStatistics().getMin();
    }

    private RunResult run(Measured measured) throws RunnerException {
        String name = measured.type().getName() + "." + measured.method();
        TimeValue iteration = TimeValue.milliseconds(effort.iteration().toMillis());
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .include("^" + Pattern.quote(name) + "$")
                        .forks(1)
                        .warmupIterations(effort.warmUps())
                        .warmupTime(iteration)
                        .measurementIterations(effort.iterations())
                        .measurementTime(iteration)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true);
        measured.parameters().forEach(options::param);
        return new Runner(
                        options.build(),
                        OutputFormatFactory.createFormatInstance(progress, VerboseMode.SILENT))
                .runSingle();
    }
}
