package org.neuralplayground.train;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// Takes a row of examples through a network in shards of a fixed size, up to [#MAX_SHARDS] of
/// which may be under way at once. Each shard has buffers and gradient sums of its own, which are
/// added in the order of the shards: who computes them, and when, does not show in the results.
/// Nothing is allocated after construction.
final class ShardedPass {
    static final int MAX_SHARDS = 8;

    private final int shardSize;
    private final Kernel kernel;
    private final Workers workers;
    private final NetworkPass[] passes;

    /// Each shard's gradient sums; the first shard adds to the caller's.
    private final float[][] sums;

    private final IntConsumer training = this::train;
    private final IntConsumer inference = this::infer;

    // The wave of shards under way:
    private Examples examples;
    private int[] order = {};
    private int from;
    private int count;
    private long draw;

    /// Buffers for that many shards at once.
    ///
    /// @param shards in [1, MAX_SHARDS]
    ShardedPass(
            Network network,
            Examples examples,
            int shardSize,
            int shards,
            NetworkPass.Learning learning,
            Workers workers) {
        this.examples = examples;
        this.shardSize = shardSize;
        this.workers = workers;
        kernel = network.kernel();
        passes = new NetworkPass[shards];
        Arrays.setAll(passes, _ -> new NetworkPass(network, shardSize, learning));
        boolean learns = learning != NetworkPass.Learning.NOTHING;
        sums = new float[shards][];
        Arrays.setAll(sums, n -> new float[learns && n > 0 ? network.parameters().size() : 0]);
    }

    /// For training by a plan.
    static ShardedPass of(Network network, TrainingPlan plan, Examples examples, Workers workers) {
        int batch = plan.batchSize();
        int size = needsWholeBatch(network.spec()) ? batch : Math.min(batch, plan.shardSize());
        int shards = Math.min(MAX_SHARDS, Math.ceilDiv(batch, size));
        return new ShardedPass(
                network, examples, size, shards, NetworkPass.Learning.PARAMETERS, workers);
    }

    private static boolean needsWholeBatch(ModelSpec spec) {
        return spec.layers().stream().anyMatch(LayerSpec.BatchNormalization.class::isInstance);
    }

    /// Adds the gradient of the summed loss of `order[from]` to `order[from + count - 1]`.
    ///
    /// @param firstDraw number of the first shard's random draws; each shard takes the next one
    /// @param gradientSums one for each parameter. Modified.
    /// @return how many draws were taken
    int train(
            Examples newExamples,
            int[] newOrder,
            int newFrom,
            int newCount,
            long firstDraw,
            float[] gradientSums,
            PassObserver observer) {
        examples = newExamples;
        order = newOrder;
        draw = firstDraw;
        int end = newFrom + newCount;
        int done = 0;
        for (from = newFrom; from < end; from += count) {
            count = Math.min(end - from, atOnce());
            int shards = Math.ceilDiv(count, shardSize);
            sums[0] = gradientSums;
            if (shards == 1) {
                train(0);
            } else {
                workers.run(shards, training);
            }
            addSums(shards, gradientSums);
            observe(shards, observer);
            draw += shards;
            done += shards;
        }
        return done;
    }

    /// The most examples under way at once.
    int atOnce() {
        return shardSize * passes.length;
    }

    /// Takes all examples forward, in their own order.
    void infer(Examples newExamples, PassObserver observer) {
        int next = 0;
        while (next < newExamples.size()) {
            next = inferSome(newExamples, next, observer);
        }
    }

    /// Takes examples forward, in their own order, as many as are under way at once.
    ///
    /// @param first the first one, in [0, size)
    /// @return the first one that is left
    int inferSome(Examples newExamples, int first, PassObserver observer) {
        examples = newExamples;
        from = first;
        count = Math.min(examples.size() - from, atOnce());
        int shards = Math.ceilDiv(count, shardSize);
        if (shards == 1) {
            infer(0);
        } else {
            workers.run(shards, inference);
        }
        observe(shards, observer);
        return from + count;
    }

    private void train(int shard) {
        NetworkPass pass = passes[shard];
        examples.gather(order, from + shard * shardSize, examplesOf(shard), pass);
        pass.forwardInTraining(draw + shard);
        pass.backward(sums[shard]);
    }

    private void infer(int shard) {
        NetworkPass pass = passes[shard];
        examples.copy(from + shard * shardSize, examplesOf(shard), pass);
        pass.forward();
    }

    private int examplesOf(int shard) {
        return Math.min(shardSize, count - shard * shardSize);
    }

    private void addSums(int shards, float[] gradientSums) {
        for (int shard = 1; shard < shards; shard++) {
            kernel.addScaled(1, sums[shard], 0, gradientSums, 0, gradientSums.length);
            Arrays.fill(sums[shard], 0);
        }
    }

    private void observe(int shards, PassObserver observer) {
        for (int shard = 0; shard < shards; shard++) {
            observer.observe(passes[shard], examplesOf(shard));
        }
    }
}
