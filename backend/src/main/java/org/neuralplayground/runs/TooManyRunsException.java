package org.neuralplayground.runs;

/// The server carries as many runs as it may; a page says so and offers to try again.
public final class TooManyRunsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyRunsException(int most) {
        super("at most %,d runs at a time, and all are taken".formatted(most));
    }
}
