package org.neuralplayground.cli;

import java.io.IOException;

/// A destination that cannot be written to; the message says why.
final class UnwritableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnwritableException(String message) {
        super(message);
    }

    private UnwritableException(String message, IOException cause) {
        super(message, cause);
    }

    static UnwritableException exists(Destination destination) {
        return new UnwritableException(
                destination + " must not exist yet, did: --force overwrites it");
    }

    static UnwritableException of(Destination destination, IOException cause) {
        return new UnwritableException(destination + " cannot be written: " + cause, cause);
    }
}
