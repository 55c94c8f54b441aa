package org.neuralplayground.bench.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// One training step of PyTorch: forward, backward, update. The batches lie ready in its memory.
/// Each iteration starts a new network, as one that has learnt everything has numbers too small to
/// be usual.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PyTorch {
    private static final int SEED = 1;

    @Param public TorchWork work = TorchWork.TOY;
    private @Nullable NDManager manager;
    private @Nullable TorchTraining training;

    @Setup(Level.Iteration)
    public void start() {
        Engine.getInstance().setRandomSeed(SEED);
        manager = NDManager.newBaseManager();
        training = work.start(manager);
    }

    @TearDown(Level.Iteration)
    public void end() {
        Objects.requireNonNull(manager).close();
    }

    @Benchmark
    public void step() {
        Objects.requireNonNull(training).step();
    }
}
