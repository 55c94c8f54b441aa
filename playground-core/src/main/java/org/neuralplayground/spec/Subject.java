package org.neuralplayground.spec;

/// What a rule is about. The page translates the constant's name; [#englishName()] is for logs and
/// the command line.
public enum Subject {
    LINK("link"),
    DATA_SET("data set"),
    CLASSES("number of classes"),
    GATE("logic gate"),
    OWN_POINTS("number of own points"),
    POINT_X("x"),
    POINT_Y("y"),
    POINT_LABEL("label"),
    EXAMPLES("number of examples"),
    NOISE("noise"),
    TRAIN_SHARE("training share"),
    DATA_SEED("data seed"),
    WEIGHT_SEED("weight seed"),
    INPUTS("inputs"),
    HIDDEN_LAYERS("number of hidden layers"),
    UNITS("units of a hidden layer"),
    ACTIVATION("activation"),
    INITIALIZER("start of the weights"),
    PROBLEM("problem"),
    LOSS("loss"),
    OPTIMIZER("optimizer"),
    LEARNING_RATE("learning rate"),
    REGULARIZATION("regularization"),
    REGULARIZATION_RATE("regularization rate"),
    BATCH_SIZE("batch size"),
    BATCHING("order of the batches"),
    SHOW_TEST("show test data"),
    DISCRETIZE("discretize output"),
    HIDDEN_CONTROLS("hidden controls"),
    HIDE_TEXT("hide text"),
    LINE("line"),
    WEIGHT("weight"),
    BIAS("bias"),
    EPOCHS("number of epochs"),
    GRID("grid"),
    TEXT_FILE("file of texts"),
    TEXTS("number of texts"),
    TEXT_LABEL("label of a text"),
    TEXT("text"),
    PRESET("preset"),
    REPRESENTATION("representation"),
    DIMENSIONS("numbers of an embedded word"),
    DROPOUT("dropout"),
    VALIDATION("number of texts to validate with"),
    TEST_SHARE("test share"),
    PATIENCE("patience"),
    SENTENCE("sentence"),
    LANGUAGE("language"),
    CLEANING("cleaning"),
    STOP_WORDS("leave stop words out"),
    STEMMING("stemming"),
    MORPHEMES("morphemes"),
    OWN_WORDS("number of own words"),
    OWN_WORD("own word"),
    LONGEST_NGRAM("longest n-gram"),
    VOCABULARY_SIZE("vocabulary size"),
    SEQUENCE_LENGTH("sequence length"),
    PADDING("padding"),
    TRUNCATION("truncation"),
    READING("how the network reads"),
    COMPARED_TEXTS("number of compared texts"),
    WINDOW("window"),
    WORD_DIMENSIONS("dimensions of a word"),
    FREQUENT_WORDS("number of words that occur at least 5 times");

    private final String englishName;

    Subject(String englishName) {
        this.englishName = englishName;
    }

    public String englishName() {
        return englishName;
    }
}
