package org.neuralplayground.train;

import org.neuralplayground.random.SplitMix;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// The order in which a pass takes its examples: as they are, or shuffled anew for each pass. The
/// order of a pass is a function of the seed and of the pass's number alone.
///
/// Shuffling has a fast stream of its own, because the reference's generator would take longer than
/// the training.
final class ExampleOrder {
    private final boolean shuffled;
    private long seed;
    private long pass;
    private int[] order = {};

    /// The order of pass 0.
    ExampleOrder(boolean shuffled, long seed, int examples) {
        this.shuffled = shuffled;
        this.seed = seed;
        arrange(examples);
    }

    /// Starts a new pass over that many examples.
    void restart(int examples) {
        pass++;
        arrange(examples);
    }

    /// Arranges the next pass.
    void nextPass() {
        pass++;
        if (shuffled) {
            shuffle();
        }
    }

    /// The order of the current pass. Shared, not a copy.
    int[] indices() {
        return order;
    }

    private void arrange(int examples) {
        order = new int[examples];
        reset();
        if (shuffled) {
            shuffle();
        }
    }

    private void reset() {
        for (int n = 0; n < order.length; n++) {
            order[n] = n;
        }
    }

    /// Fisher and Yates' shuffle from the last place to the first (Knuth, TAOCP 2, 3.4.2, algorithm
    /// P), of the examples as they are.
    private void shuffle() {
        reset();
        long stream = SplitMix.stream(seed, pass);
        for (int last = order.length - 1; last > 0; last--) {
            int chosen = SplitMix.below(last + 1, stream, last);
            int swapped = order[last];
            order[last] = order[chosen];
            order[chosen] = swapped;
        }
    }

    void save(SnapshotWriter to) {
        to.putLong(seed);
        to.putLong(pass);
    }

    /// Goes to the pass that was saved, over as many examples as now.
    void load(SnapshotReader from) throws SnapshotException {
        seed = from.getLong();
        pass = from.getLong("number of passes", 0, Long.MAX_VALUE);
        arrange(order.length);
    }
}
