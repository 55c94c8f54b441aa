package org.neuralplayground.link;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neuralplayground.spec.Subject;

/// The keys of our links, in the order in which they are written. A key keeps its meaning for ever:
/// links stand in course notes. Another meaning is another key or another version.
enum Key {
    VERSION("v", Subject.LINK),
    DATA("data", Subject.DATA_SET),
    CLASSES("classes", Subject.CLASSES),
    GATE("gate", Subject.GATE),
    PROBLEM("problem", Subject.PROBLEM),
    POINTS("points", Subject.OWN_POINTS),
    EXAMPLES("examples", Subject.EXAMPLES),
    NOISE("noise", Subject.NOISE),
    TRAIN_SHARE("train", Subject.TRAIN_SHARE),
    DATA_SEED("dataSeed", Subject.DATA_SEED),
    INPUTS("inputs", Subject.INPUTS),
    LAYERS("layers", Subject.HIDDEN_LAYERS),
    START("start", Subject.INITIALIZER),
    WEIGHT_STREAM("weightStream", Subject.WEIGHT_SEED),
    WEIGHT_SEED("weightSeed", Subject.WEIGHT_SEED),
    LOSS("loss", Subject.LOSS),
    OPTIMIZER("optimizer", Subject.OPTIMIZER),
    RATE("rate", Subject.LEARNING_RATE),
    REGULARIZATION("regularization", Subject.REGULARIZATION),
    REGULARIZATION_RATE("regularizationRate", Subject.REGULARIZATION_RATE),
    BATCH("batch", Subject.BATCH_SIZE),
    ORDER("order", Subject.BATCHING),
    TEST("test", Subject.SHOW_TEST),
    DISCRETIZE("discretize", Subject.DISCRETIZE),
    HIDE("hide", Subject.HIDDEN_CONTROLS),
    HIDE_TEXT("hideText", Subject.HIDE_TEXT);

    private static final Map<String, Key> BY_TEXT =
            Arrays.stream(values()).collect(Collectors.toMap(Key::text, Function.identity()));

    private final String text;
    private final Subject subject;

    Key(String text, Subject subject) {
        this.text = text;
        this.subject = subject;
    }

    static Optional<Key> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    String text() {
        return text;
    }

    /// What a mistake in this key's value is about.
    Subject subject() {
        return subject;
    }
}
