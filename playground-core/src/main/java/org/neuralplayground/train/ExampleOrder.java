package org.neuralplayground.train;

import java.util.SplittableRandom;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.WeightSeed;

/// The order in which a pass takes its examples. Shuffling has a fast stream of its own, seeded by
/// the weight seed, because the reference's generator would take longer than the training.
final class ExampleOrder {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final boolean shuffled;
    private final SplittableRandom random;
    private int[] order = {};

    ExampleOrder(PlaygroundSpec spec, int examples) {
        shuffled = spec.training().batching() == Batching.SHUFFLED;
        random = new SplittableRandom(hash(seed(spec)));
        restart(examples);
    }

    /// Starts over with that many examples.
    void restart(int examples) {
        order = new int[examples];
        for (int n = 0; n < examples; n++) {
            order[n] = n;
        }
        nextPass();
    }

    /// Draws the order of the next pass, or keeps it.
    void nextPass() {
        if (!shuffled) {
            return;
        }
        for (int last = order.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int swapped = order[last];
            order[last] = order[chosen];
            order[chosen] = swapped;
        }
    }

    /// The order of the current pass. Shared, not a copy.
    int[] indices() {
        return order;
    }

    private static String seed(PlaygroundSpec spec) {
        return switch (spec.network().seed()) {
            case WeightSeed.Own(String seed) -> seed;
            case WeightSeed.AfterData() -> spec.data().seed();
        };
    }

    /// The 64-bit FNV-1a hash of the seed's UTF-16 units (Fowler, Noll and Vo): the same for ever
    /// and everywhere.
    private static long hash(String seed) {
        long hash = FNV_OFFSET;
        for (int n = 0; n < seed.length(); n++) {
            hash = (hash ^ seed.charAt(n)) * FNV_PRIME;
        }
        return hash;
    }
}
