package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.List;

/// The largest positive numbers that each unit was offered, in falling order. Of equal ones the one
/// that came first is kept and stands first.
final class LargestWeights {
    private final int most;
    private final int[] features;
    private final float[] weights;
    private final int[] counts;

    /// What a number must be above to be kept, for each unit.
    private final float[] bounds;

    /// @param most how many are kept of each unit, at least 1
    LargestWeights(int units, int most) {
        this.most = most;
        features = new int[Math.multiplyExact(units, most)];
        weights = new float[features.length];
        counts = new int[units];
        bounds = new float[units];
    }

    void offer(int unit, int feature, float weight) {
        if (weight > bounds[unit]) {
            insert(unit, feature, weight);
        }
    }

    /// What a number must be above to be kept.
    float bound(int unit) {
        return bounds[unit];
    }

    private void insert(int unit, int feature, float weight) {
        int first = unit * most;
        int place = first + Math.min(counts[unit], most - 1);
        while (place > first && weights[place - 1] < weight) {
            features[place] = features[place - 1];
            weights[place] = weights[place - 1];
            place--;
        }
        features[place] = feature;
        weights[place] = weight;
        if (counts[unit] < most) {
            counts[unit]++;
        }
        if (counts[unit] == most) {
            bounds[unit] = weights[first + most - 1];
        }
    }

    /// What was kept, the largest first.
    ///
    /// @param sign what the weights are multiplied with: 1 or -1
    List<WordsOfUnit.Weighted> of(int unit, int sign) {
        List<WordsOfUnit.Weighted> kept = new ArrayList<>();
        for (int n = unit * most; n < unit * most + counts[unit]; n++) {
            kept.add(new WordsOfUnit.Weighted(features[n], sign * weights[n]));
        }
        return kept;
    }
}
