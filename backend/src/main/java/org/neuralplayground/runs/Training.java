package org.neuralplayground.runs;

/// What a run trains, whatever its kind. Knows nothing of time, pages or messages. What only one
/// kind of training knows comes to it as a [TrainingChange], is seen of it through a [Sight] and
/// told of it by a [StatusListener].
sealed interface Training permits PlaygroundTraining {

    /// Starts anew from the same spec.
    void reset();

    /// Trains one batch.
    void step();

    /// Whole passes over the training data so far.
    long epochs();

    /// Whether there is anything to learn from and no number broke.
    boolean canTrain();

    /// Whether it stopped because a number became infinite or not a number.
    boolean diverged();

    /// Rises with every change that a frame shows.
    long version();

    /// Its loss over the epochs.
    LossHistory history();
}
