package org.neuralplayground.runs;

/// What a run trains, whatever its kind. Knows nothing of time, pages or messages. What only one
/// kind of training knows comes to it as a [TrainingChange], is seen of it through a [Sight] and
/// told of it by a [StatusListener].
sealed interface Training permits PlaygroundTraining, TextTraining, WordsTraining {

    /// Starts anew from the same spec.
    void reset();

    /// Trains one batch, or what is left of it after [#advance], where it can.
    void step();

    /// Trains a batch or a part of one, where it can: a few milliseconds, if the kind of training
    /// allows.
    void advance();

    /// Whole passes over the training data so far.
    long epochs();

    /// Whether there is anything to learn from, and training is not over.
    boolean canTrain();

    /// Whether nothing can be trained any more unless something changes: a number became infinite
    /// or not a number, or the last epoch is done.
    boolean isOver();

    /// Whether there is anything to see.
    boolean isVisible();

    /// Rises with every change that a frame shows.
    long version();

    /// The least time between two frames while training, in times of [RunTimes#frame]: what takes a
    /// page long to draw is shown less often.
    int frameSpacing();

    /// Its loss over the epochs.
    LossHistory history();
}
