package org.neuralplayground.fit;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.RowSelection;

/// K-fold cross-validation: `k` splits, each with another fold for validation and all else for
/// training.
///
/// A fold is `floor(n / k)` neighbouring rows: fold `i` is the rows `i floor(n / k)` to `(i + 1)
/// floor(n / k) - 1`, as in Chollet, *Deep Learning with Python*, listing 3.28. The remainder, the
/// last `n mod k` rows, is in every training part and in no validation part. (scikit-learn's
/// `KFold` hands it out to the first folds instead; where `k` divides `n` both are the same.)
public final class KFold {
    private KFold() {}

    /// Folds in the rows' own order.
    ///
    /// @param folds in [2, rows]
    /// @throws IllegalArgumentException where it is not
    public static List<Split> of(int rows, int folds) {
        if (folds < 2 || folds > rows) {
            throw new IllegalArgumentException(
                    "count of folds must be in [2, %d], was %d".formatted(rows, folds));
        }
        int size = rows / folds;
        return IntStream.range(0, folds)
                .mapToObj(fold -> split(rows, fold * size, (fold + 1) * size))
                .toList();
    }

    /// Folds of the rows in a random order, the same for all folds.
    ///
    /// @param folds in [2, rows]
    /// @throws IllegalArgumentException where it is not
    public static List<Split> shuffled(int rows, int folds, RandomGenerator random) {
        List<Split> splits = of(rows, folds);
        RowSelection order = RowSelection.shuffled(rows, random);
        return splits.stream().map(split -> split.of(order)).toList();
    }

    private static Split split(int rows, int from, int to) {
        return new Split(
                RowSelection.range(0, from).and(RowSelection.range(to, rows)),
                RowSelection.range(from, to));
    }
}
