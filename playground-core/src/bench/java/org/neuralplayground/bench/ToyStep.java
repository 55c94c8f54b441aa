package org.neuralplayground.bench;

import java.util.concurrent.TimeUnit;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Trainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Updates of the smallest toy network from its only batch, 10 examples. As each update ends an
/// epoch, it includes the check that the losses are finite.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToyStep {

    /// Updates an invocation: a single one is too short for the clock.
    static final int STEPS = 100;

    /// Our engine.
    @State(Scope.Benchmark)
    public static class Ours {
        private Trainer trainer = new Trainer(oneBatch());

        @Setup(Level.Iteration)
        public void start() {
            trainer = new Trainer(oneBatch());
        }
    }

    /// 20 examples, half of which train.
    private static PlaygroundSpec oneBatch() {
        PlaygroundSpec spec = ToyNetwork.SMALL.spec();
        return spec.withData(spec.data().withExamples(20));
    }

    @Benchmark
    public Trainer ours(Ours state) {
        for (int step = 0; step < STEPS; step++) {
            state.trainer.step();
        }
        return state.trainer;
    }
}
