package org.neuralplayground.fit;

import java.util.List;

/// What each epoch has given, in their order.
public record History(List<EpochRecord> epochs) {
    public History {
        epochs = List.copyOf(epochs);
    }

    /// The last complete epoch.
    ///
    /// @throws java.util.NoSuchElementException where no epoch is complete
    public EpochRecord last() {
        return epochs.getLast();
    }

    /// One number of each epoch.
    ///
    /// @throws IllegalArgumentException where an epoch has none such
    public double[] curve(Monitored number) {
        return epochs.stream().mapToDouble(number::of).toArray();
    }

    /// The epoch whose number is best, the first of equal ones.
    ///
    /// @throws java.util.NoSuchElementException where no epoch is complete
    public EpochRecord best(Monitored number) {
        EpochRecord best = epochs.getFirst();
        for (EpochRecord epoch : epochs) {
            double value = number.of(epoch);
            double most = number.of(best);
            if (number.growsBetter() ? value > most : value < most) {
                best = epoch;
            }
        }
        return best;
    }
}
