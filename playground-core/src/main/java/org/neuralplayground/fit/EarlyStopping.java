package org.neuralplayground.fit;

/// When training ends before its last epoch: as Keras 3's `EarlyStopping`.
///
/// @param monitored what must get better
/// @param patience after how many epochs in a row without improvement training ends, at least 0; 0
///   means the same as 1
/// @param minimumChange by how much a number must be better than the best so far to be an
///   improvement, at least 0
/// @param restoreBest whether the network gets back the weights of the best epoch when training
///   ends, however it ends
public record EarlyStopping(
        Monitored monitored, int patience, double minimumChange, boolean restoreBest) {
    public EarlyStopping {
        if (patience < 0) {
            throw new IllegalArgumentException("patience must be at least 0, was " + patience);
        }
        if (!(minimumChange >= 0 && minimumChange < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "minimum change must be at least 0 and finite, was " + minimumChange);
        }
    }

    /// Ends after so many epochs without a lower validation loss, and goes back to the best.
    public static EarlyStopping onValidationLoss(int patience) {
        return new EarlyStopping(Monitored.VALIDATION_LOSS, patience, 0, true);
    }
}
