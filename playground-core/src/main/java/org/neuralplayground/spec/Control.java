package org.neuralplayground.spec;

/// The controls that a link can hide: the reference's fifteen under its names, and ours.
public enum Control {
    SHOW_TEST_DATA("showTestData"),
    DISCRETIZE("discretize"),
    PLAY_BUTTON("playButton"),
    STEP_BUTTON("stepButton"),
    RESET_BUTTON("resetButton"),
    LEARNING_RATE("learningRate"),
    ACTIVATION("activation"),
    REGULARIZATION("regularization"),
    REGULARIZATION_RATE("regularizationRate"),
    PROBLEM("problem"),
    DATA_SET("dataset"),
    TRAIN_SHARE("percTrainData"),
    NOISE("noise"),
    BATCH_SIZE("batchSize"),
    HIDDEN_LAYERS("numHiddenLayers"),
    EXAMPLES("examples"),
    OPTIMIZER("optimizer"),
    LOSS("loss"),
    INITIALIZER("initializer"),
    BATCHING("batching"),
    SPEED("speed"),
    DRAW("draw");

    private final String key;

    Control(String key) {
        this.key = key;
    }

    /// The control's name in a link.
    public String key() {
        return key;
    }
}
