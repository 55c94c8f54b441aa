package org.neuralplayground.cli;

import java.io.IOException;

/// Data that are not there or cannot be read; the message says which, and why.
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }

    UnreadableException(DataDirectory directory, IOException cause) {
        super(directory + " cannot be read: " + cause, cause);
    }
}
