package org.neuralplayground.streaming;

/// A page's message that the format does not know; the message says why, in words for a developer.
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
