package org.neuralplayground.cli;

import java.io.IOException;
import java.nio.file.Path;

/// Data that are not there or cannot be read; the message says which, and why.
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }

    private UnreadableException(String message, IOException cause) {
        super(message, cause);
    }

    static UnreadableException of(Path place, IOException cause) {
        return new UnreadableException(place + " cannot be read: " + cause, cause);
    }
}
