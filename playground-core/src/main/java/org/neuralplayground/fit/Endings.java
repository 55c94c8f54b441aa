package org.neuralplayground.fit;

import org.jspecify.annotations.Nullable;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// How a training has ended, in a snapshot.
final class Endings {
    private static final int NOT_YET = 0;
    private static final int ALL_EPOCHS = 1;
    private static final int EARLY_STOPPING = 2;
    private static final int BROKEN = 3;

    /// @param ending null while training goes on
    static void save(Fit.@Nullable Ending ending, SnapshotWriter to) {
        to.putInt(
                switch (ending) {
                    case null -> NOT_YET;
                    case ALL_EPOCHS -> ALL_EPOCHS;
                    case EARLY_STOPPING -> EARLY_STOPPING;
                    case BROKEN -> BROKEN;
                });
    }

    /// The ending that was saved; null while training goes on.
    static Fit.@Nullable Ending load(SnapshotReader from) throws SnapshotException {
        return switch (from.getInt("ending", NOT_YET, BROKEN)) {
            case ALL_EPOCHS -> Fit.Ending.ALL_EPOCHS;
            case EARLY_STOPPING -> Fit.Ending.EARLY_STOPPING;
            case BROKEN -> Fit.Ending.BROKEN;
            default -> null;
        };
    }

    private Endings() {}
}
