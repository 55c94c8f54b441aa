package org.neuralplayground.bench;

import java.util.concurrent.TimeUnit;
import org.neuralplayground.bench.objectgraph.ObjectGraphRun;
import org.neuralplayground.train.Trainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One epoch of a toy network: 25 updates from 250 examples. Ours includes the check that the
/// losses are finite, the peer's is forward, backward and updates alone.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToyTraining {

    /// Our engine.
    @State(Scope.Benchmark)
    public static class Ours {
        @Param public ToyNetwork network = ToyNetwork.SMALL;
        private Trainer trainer = new Trainer(network.spec());

        @Setup(Level.Iteration)
        public void start() {
            trainer = new Trainer(network.spec());
        }
    }

    /// The engine of nodes and links.
    @State(Scope.Benchmark)
    public static class Peer {
        @Param public ToyNetwork network = ToyNetwork.SMALL;
        private ObjectGraphRun run = new ObjectGraphRun(network.spec());

        @Setup(Level.Iteration)
        public void start() {
            run = new ObjectGraphRun(network.spec());
        }
    }

    @Benchmark
    public Trainer ours(Ours state) {
        state.trainer.epoch();
        return state.trainer;
    }

    @Benchmark
    public ObjectGraphRun peer(Peer state) {
        state.run.epoch();
        return state.run;
    }
}
