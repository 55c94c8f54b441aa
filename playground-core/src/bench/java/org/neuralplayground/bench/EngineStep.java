package org.neuralplayground.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.snapshot.Snapshot;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.train.ModelTrainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One training step of our engine beside one of PyTorch: taking the batch from the examples,
/// forward, backward, update. Each iteration starts anew, as there, but in the same memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineStep {
    @Param public EngineWork work = EngineWork.MNIST_DENSE;
    private @Nullable ModelTrainer trainer;
    private @Nullable Snapshot start;

    @Setup
    public void make() {
        trainer = work.start();
        start = trainer.snapshot();
    }

    @Setup(Level.Iteration)
    public void start() throws SnapshotException {
        Snapshot first = Objects.requireNonNull(start);
        Objects.requireNonNull(trainer).load(first.open(first.kind(), first.spec()));
    }

    @Benchmark
    public void step(AllocatedBytes allocated) {
        allocated.start();
        Objects.requireNonNull(trainer).step();
        allocated.end();
    }
}
