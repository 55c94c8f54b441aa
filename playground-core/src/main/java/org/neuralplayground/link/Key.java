package org.neuralplayground.link;

import java.util.Arrays;
import java.util.Optional;
import org.neuralplayground.spec.Subject;

/// The keys of our links, those of the 2-D playground before those of texts alone. A key keeps its
/// meaning for ever: links stand in course notes. Another meaning is another key or another
/// version.
enum Key {
    VERSION("v", Subject.LINK, Kind.ANY),
    DATA("data", Subject.DATA_SET, Kind.PLANE),
    CLASSES("classes", Subject.CLASSES, Kind.PLANE),
    GATE("gate", Subject.GATE, Kind.PLANE),
    PROBLEM("problem", Subject.PROBLEM, Kind.PLANE),
    POINTS("points", Subject.OWN_POINTS, Kind.PLANE),
    EXAMPLES("examples", Subject.EXAMPLES, Kind.PLANE),
    NOISE("noise", Subject.NOISE, Kind.PLANE),
    TRAIN_SHARE("train", Subject.TRAIN_SHARE, Kind.PLANE),
    DATA_SEED("dataSeed", Subject.DATA_SEED, Kind.PLANE),
    INPUTS("inputs", Subject.INPUTS, Kind.PLANE),
    LAYERS("layers", Subject.HIDDEN_LAYERS, Kind.ANY),
    START("start", Subject.INITIALIZER, Kind.PLANE),
    WEIGHT_STREAM("weightStream", Subject.WEIGHT_SEED, Kind.PLANE),
    WEIGHT_SEED("weightSeed", Subject.WEIGHT_SEED, Kind.ANY),
    LOSS("loss", Subject.LOSS, Kind.PLANE),
    OPTIMIZER("optimizer", Subject.OPTIMIZER, Kind.ANY),
    RATE("rate", Subject.LEARNING_RATE, Kind.ANY),
    REGULARIZATION("regularization", Subject.REGULARIZATION, Kind.ANY),
    REGULARIZATION_RATE("regularizationRate", Subject.REGULARIZATION_RATE, Kind.ANY),
    BATCH("batch", Subject.BATCH_SIZE, Kind.ANY),
    ORDER("order", Subject.BATCHING, Kind.PLANE),
    TEST("test", Subject.SHOW_TEST, Kind.PLANE),
    DISCRETIZE("discretize", Subject.DISCRETIZE, Kind.PLANE),
    HIDE("hide", Subject.HIDDEN_CONTROLS, Kind.PLANE),
    HIDE_TEXT("hideText", Subject.HIDE_TEXT, Kind.PLANE),
    TEXTS("texts", Subject.DATA_SET, Kind.TEXT),
    CLEANING("cleaning", Subject.CLEANING, Kind.TEXT),
    LANGUAGE("language", Subject.LANGUAGE, Kind.TEXT),
    STOP_WORDS("stopWordsOut", Subject.STOP_WORDS, Kind.TEXT),
    STEMMING("stemming", Subject.STEMMING, Kind.TEXT),
    MORPHEMES("morphemes", Subject.MORPHEMES, Kind.TEXT),
    USER_WORDS("words", Subject.OWN_WORDS, Kind.TEXT),
    NGRAMS("ngrams", Subject.LONGEST_NGRAM, Kind.TEXT),
    VOCABULARY("vocabulary", Subject.VOCABULARY_SIZE, Kind.TEXT),
    REPRESENTATION("representation", Subject.REPRESENTATION, Kind.TEXT),
    LENGTH("length", Subject.SEQUENCE_LENGTH, Kind.TEXT),
    PADDING("padding", Subject.PADDING, Kind.TEXT),
    TRUNCATION("truncation", Subject.TRUNCATION, Kind.TEXT),
    READING("reading", Subject.READING, Kind.TEXT),
    DROPOUT("dropout", Subject.DROPOUT, Kind.TEXT),
    EPOCHS("epochs", Subject.EPOCHS, Kind.TEXT),
    VALIDATION("validation", Subject.VALIDATION, Kind.TEXT),
    TEST_SHARE("testShare", Subject.TEST_SHARE, Kind.TEXT),
    PATIENCE("patience", Subject.PATIENCE, Kind.TEXT);

    /// Which playgrounds have a key.
    private enum Kind {
        PLANE,
        TEXT,
        ANY
    }

    private final String text;
    private final Subject subject;
    private final Kind kind;

    Key(String text, Subject subject, Kind kind) {
        this.text = text;
        this.subject = subject;
        this.kind = kind;
    }

    /// The key of that name.
    static Optional<Key> of(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    /// What a mistake in this key's value is about.
    Subject subject() {
        return subject;
    }

    /// Whether a link of the 2-D playground has it.
    boolean isOfPlane() {
        return kind != Kind.TEXT;
    }

    /// Whether a link of a text playground has it.
    boolean isOfText() {
        return kind != Kind.PLANE;
    }
}
