package org.neuralplayground.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neuralplayground.bench.objectgraph.ObjectGraphRun;
import org.neuralplayground.frame.MapSampler;
import org.neuralplayground.frame.PlaneMaps;
import org.neuralplayground.train.Trainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The 100 x 100 decision grid of a toy network after ten epochs. Ours comes with every unit's map,
/// as a page gets it: all 10,000 cells of each are computed, and those of hidden units averaged to
/// 25 x 25. The peer's is the output's grid alone.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToyGrid {
    private static final int EPOCHS = 10;

    /// Our engine.
    @State(Scope.Benchmark)
    public static class Ours {
        @Param public ToyNetwork network = ToyNetwork.SMALL;
        private MapSampler sampler = new MapSampler(new Trainer(network.spec()));

        @Setup
        public void start() {
            Trainer trainer = new Trainer(network.spec());
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                trainer.epoch();
            }
            sampler = new MapSampler(trainer);
        }
    }

    /// The engine of nodes and links.
    @State(Scope.Benchmark)
    public static class Peer {
        @Param public ToyNetwork network = ToyNetwork.SMALL;
        private ObjectGraphRun run = new ObjectGraphRun(network.spec());

        @Setup
        public void start() {
            run = new ObjectGraphRun(network.spec());
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                run.epoch();
            }
        }
    }

    @Benchmark
    public PlaneMaps ours(Ours state) {
        return state.sampler.sample(Optional.empty());
    }

    @Benchmark
    public double[][] peer(Peer state) {
        return state.run.decisionGrid();
    }
}
