package org.neuralplayground.runs;

/// As many pages watch the run as may.
public final class TooManyWatchersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyWatchersException(int most) {
        super("at most %,d pages may watch a run at a time".formatted(most));
    }
}
