package org.neuralplayground.fit;

import java.util.List;
import java.util.function.Function;

/// The same training on each of several splits, such as those of [KFold], each from a start of its
/// own.
///
/// @param folds what each split's training has given, in the order of the splits
public record CrossValidation(List<History> folds) {
    public CrossValidation {
        folds = List.copyOf(folds);
        if (folds.isEmpty()) {
            throw new IllegalArgumentException(
                    "a cross-validation must have at least 1 split, had none");
        }
    }

    /// Trains on one split after the other.
    ///
    /// @param start a fresh network with the split's training part, scaled by what is known of that
    ///   part alone, and its validation part
    public static CrossValidation run(List<Split> splits, Function<Split, Fit> start) {
        return new CrossValidation(splits.stream().map(split -> start.apply(split).run()).toList());
    }

    /// A number of each fold's last epoch.
    public double[] last(Monitored number) {
        return folds.stream().mapToDouble(fold -> number.of(fold.last())).toArray();
    }

    /// The mean over the folds of their last epochs' numbers.
    public double mean(Monitored number) {
        return folds.stream().mapToDouble(fold -> number.of(fold.last())).average().orElseThrow();
    }

    /// The mean over the folds, epoch by epoch, as far as all of them went.
    public double[] meanCurve(Monitored number) {
        int epochs = folds.stream().mapToInt(fold -> fold.epochs().size()).min().orElseThrow();
        double[] curve = new double[epochs];
        for (History fold : folds) {
            double[] values = fold.curve(number);
            for (int epoch = 0; epoch < epochs; epoch++) {
                curve[epoch] += values[epoch] / folds.size();
            }
        }
        return curve;
    }
}
