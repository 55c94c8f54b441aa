package org.neuralplayground.embedding;

import org.neuralplayground.random.SplitMix;

/// The order of the texts in each epoch: a function of the seed and the epoch's number alone.
final class TextOrder {
    private final long seed;
    private final int[] order;

    TextOrder(int texts, long seed) {
        this.seed = seed;
        order = new int[texts];
    }

    /// Fisher and Yates' shuffle from the last place to the first (Knuth, TAOCP 2, 3.4.2, algorithm
    /// P), of the texts as they are.
    void shuffle(long epoch) {
        for (int n = 0; n < order.length; n++) {
            order[n] = n;
        }
        long stream = SplitMix.stream(seed, epoch);
        for (int last = order.length - 1; last > 0; last--) {
            int chosen = SplitMix.below(last + 1, stream, last);
            int swapped = order[last];
            order[last] = order[chosen];
            order[chosen] = swapped;
        }
    }

    int size() {
        return order.length;
    }

    int at(int place) {
        return order[place];
    }
}
