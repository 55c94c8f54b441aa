package org.neuralplayground.train;

import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.PlaygroundSpec;

/// Where training is in its pass over the examples: takes them batch by batch and knows when an
/// update is due.
///
/// With [Batching#CARRY_OVER] an update is due after each `batchSize`-th example of a pass; the
/// examples after the last of them stay accumulated and count in the first update of the next pass.
/// With [Batching#SHUFFLED] one is due at the end of the pass too.
final class Pass {

    /// Larger batches are taken in pieces that stay in the processor's cache.
    private static final int MAX_LANES = 256;

    private final int batchSize;
    private final Batching batching;
    private final ExampleOrder order;
    private final NetworkPass pass;
    private Examples examples;
    private int position;
    private int accumulated;

    Pass(PlaygroundSpec spec, Network network, Examples examples) {
        batchSize = spec.training().batchSize();
        batching = spec.training().batching();
        order = new ExampleOrder(spec, examples.size());
        int capacity = Math.min(batchSize, MAX_LANES);
        pass = new NetworkPass(network, capacity, NetworkPass.Learning.PARAMETERS);
        this.examples = examples;
    }

    /// Starts a pass over other examples; nothing is accumulated.
    void restart(Examples newExamples) {
        examples = newExamples;
        position = 0;
        accumulated = 0;
        order.restart(newExamples.size());
    }

    int examples() {
        return examples.size();
    }

    /// Whether the next example is the first of a pass.
    boolean isAtStart() {
        return position == 0;
    }

    /// Whether no update will ever be due.
    boolean neverFillsBatch() {
        return batching == Batching.CARRY_OVER && batchSize > examples.size();
    }

    /// Accumulates the gradients of the examples up to the end of the batch or of the pass.
    ///
    /// @param gradientSums Modified.
    /// @return whether an update is due
    boolean accumulate(float[] gradientSums) {
        int size = examples.size();
        int end = Math.min(size, position - position % batchSize + batchSize);
        while (position < end) {
            int count = Math.min(pass.capacity(), end - position);
            examples.gather(order.indices(), position, count, pass);
            pass.forward();
            pass.backward(gradientSums);
            position += count;
            accumulated += count;
        }
        boolean due =
                position % batchSize == 0 || (position == size && batching == Batching.SHUFFLED);
        if (position == size) {
            position = 0;
            order.nextPass();
        }
        return due;
    }

    /// How many examples have been accumulated since the last update; the next one starts from 0.
    int takeAccumulated() {
        int taken = accumulated;
        accumulated = 0;
        return taken;
    }
}
