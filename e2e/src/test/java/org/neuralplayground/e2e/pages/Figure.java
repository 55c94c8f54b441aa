package org.neuralplayground.e2e.pages;

/// The four numbers under the plot.
public enum Figure {
    TRAIN_LOSS(0),
    TEST_LOSS(1),
    TRAIN_SCORE(2),
    TEST_SCORE(3);

    private final int place;

    Figure(int place) {
        this.place = place;
    }

    /// The place in the row, from 0.
    int place() {
        return place;
    }
}
