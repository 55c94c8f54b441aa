package org.neuralplayground.bench;

import java.util.concurrent.TimeUnit;
import org.neuralplayground.bench.objectgraph.ObjectGraphRun;
import org.neuralplayground.frame.Frame;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.FrameSampler;
import org.neuralplayground.train.Trainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The 100 x 100 decision grid of a toy network after ten epochs. Ours is a whole frame, with every
/// unit's map, the weights and the losses; the peer's is the output's grid alone.
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ToyGrid {
    private static final int EPOCHS = 10;

    /// Our engine.
    @State(Scope.Benchmark)
    public static class Ours {
        @Param public ToyNetwork network = ToyNetwork.SMALL;
        private FrameSampler sampler = new FrameSampler(new Trainer(network.spec()));

        @Setup
        public void start() {
            Trainer trainer = new Trainer(network.spec());
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                trainer.epoch();
            }
            sampler = new FrameSampler(trainer);
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
    public Frame ours(Ours state) {
        return state.sampler.sample(FrameRequest.PLAIN);
    }

    @Benchmark
    public double[][] peer(Peer state) {
        return state.run.decisionGrid();
    }
}
