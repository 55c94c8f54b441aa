package org.neuralplayground.snapshot;

import java.io.Serial;

/// Why bytes are no snapshot, or none of what is to go on.
public final class SnapshotException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    /// A refusal that names subject, rule and what came.
    public SnapshotException(String message) {
        super(message);
    }
}
