package org.neuralplayground.fit;

import org.neuralplayground.dataset.RowSelection;

/// Rows to train on and rows to validate (or test) with. Neither part is empty.
public record Split(RowSelection training, RowSelection validation) {
    /// Two parts.
    ///
    /// @throws IllegalArgumentException where one is empty
    public Split {
        if (training.size() == 0 || validation.size() == 0) {
            throw new IllegalArgumentException(
                    "both parts of a split must have rows, had %d for training and %d for validation"
                            .formatted(training.size(), validation.size()));
        }
    }

    /// Keras' `validation_split`: the **last** rows, unshuffled, validate. Of `n` rows the first
    /// `floor(n (1 - share))`, computed in double precision, train
    /// (`keras.src.trainers.data_adapters.array_slicing.train_validation_split`).
    ///
    /// @param share of the validation part, in (0, 1)
    /// @throws IllegalArgumentException where the share is outside, or a part is empty
    public static Split lastShare(int rows, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("validation share must be in (0, 1), was " + share);
        }
        return at(rows, (int) Math.floor(rows * (1 - share)));
    }

    /// The last `count` rows validate.
    ///
    /// @throws IllegalArgumentException where a part is empty
    public static Split lastCount(int rows, int count) {
        requireCount(rows, count);
        return at(rows, rows - count);
    }

    /// The first `count` rows validate, the others train, as the text lessons of Chollet's *Deep
    /// Learning with Python* (3.4, 3.5) have it.
    ///
    /// @throws IllegalArgumentException where a part is empty
    public static Split firstCount(int rows, int count) {
        requireCount(rows, count);
        return new Split(RowSelection.range(count, rows), RowSelection.range(0, count));
    }

    /// The same parts of rows that are in another order: place `n` of a part becomes row
    /// `order[n]`. With a shuffled order, a random split.
    public Split of(RowSelection order) {
        return new Split(order.select(training), order.select(validation));
    }

    private static Split at(int rows, int place) {
        return new Split(RowSelection.range(0, place), RowSelection.range(place, rows));
    }

    private static void requireCount(int rows, int count) {
        if (count < 1 || count >= rows) {
            throw new IllegalArgumentException(
                    "count of validation rows must be in [1, %d], was %d"
                            .formatted(rows - 1, count));
        }
    }
}
