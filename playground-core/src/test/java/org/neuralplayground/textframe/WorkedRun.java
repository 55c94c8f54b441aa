package org.neuralplayground.textframe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.text.Representation;
import org.neuralplayground.textplayground.DenseLayer;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextNetworkSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.textplayground.WorkedTexts;
import org.neuralplayground.train.Workers;

/// A text run whose every number is worked out by hand.
///
/// @param sampler of the trainer's frames
record WorkedRun(TextTrainer trainer, TextScene scene, TextFrameSampler sampler) {
    static final List<String> TERMS = List.of("film", "good", "bad", "not");
    static final List<String> CLASSES = List.of("negative", "positive");

    /// Shown class by class, that is in the order 1, 2, 0, 3.
    static final List<LabelledText> TEXTS =
            List.of(
                    new LabelledText("good film", 1, Optional.of(TextKind.PLAIN)),
                    new LabelledText("bad film", 0, Optional.empty()),
                    new LabelledText("not good", 0, Optional.of(TextKind.NEGATION)),
                    new LabelledText("good", 1, Optional.empty()));

    static WorkedRun of(TextPlaygroundSpec spec, PreparedTexts texts, float... parameters) {
        TextTrainer trainer = new TextTrainer(spec, texts, Workers.CALLER);
        float[] values = trainer.network().parameters().values();
        if (parameters.length > 0) {
            System.arraycopy(parameters, 0, values, 0, trainer.network().parameters().size());
        }
        TextScene scene = TextScene.of(7, spec, trainer);
        return new WorkedRun(trainer, scene, new TextFrameSampler(trainer, scene));
    }

    /// Two ReLUs over the four terms: film (0, 0.5), good (2, -1), bad (-2, 1), not (-1, 3), biases
    /// (0, -0.5); the output takes (1, -2) of them, and 0.5.
    ///
    /// | text | sums | hidden | output |
    /// |---|---|---|---|
    /// | bad film | -2, 1 | 0, 1 | -1.5 |
    /// | not good | 1, 1.5 | 1, 1.5 | -1.5 |
    /// | good film | 2, -1 | 2, 0 | 2.5 |
    /// | good | 2, -1.5 | 2, 0 | 2.5 |
    static WorkedRun hidden() {
        float[] first = {0, 0.5f, 2, -1, -2, 1, -1, 3, 0, -0.5f};
        float[] output = {1, -2, 0.5f};
        return of(
                vectors(List.of(new DenseLayer(2, Activation.RELU)), 0.25),
                WorkedTexts.vectors(CLASSES, TERMS, TEXTS),
                joined(first, output));
    }

    /// One output: film 0.25, good 2, bad -3, not -1, and 0.5.
    static WorkedRun linear() {
        return of(
                vectors(List.of(), 0),
                WorkedTexts.vectors(CLASSES, TERMS, TEXTS),
                0.25f,
                2,
                -3,
                -1,
                0.5f);
    }

    /// Words in two dimensions, [0] (0, 0), [1] (0, 0), [2] for unknown ones (1, 1), [3] (100,
    /// -100), film (0, 1), good (3, 0), bad (-3, 0.5), not (0, -3), their mean over three steps,
    /// and one output that takes (1, 1) of it.
    static WorkedRun pooled() {
        float[] embedding = {0, 0, 0, 0, 1, 1, 100, -100, 0, 1, 3, 0, -3, 0.5f, 0, -3};
        return of(
                sequences(new FirstLayer.Pooled(2)),
                WorkedTexts.sequences(3, CLASSES, TERMS, TEXTS),
                joined(embedding, 1, 1, 0));
    }

    /// A run over sequences of three steps.
    static TextPlaygroundSpec sequences(FirstLayer first) {
        return TextPlaygroundSpec.DEFAULT
                .withReading(first, Representation.Sequence.ofLength(3))
                .withNetwork(new TextNetworkSpec(first, List.of(), 0, "1"));
    }

    /// A run over vectors.
    static TextPlaygroundSpec vectors(List<DenseLayer> hidden, double dropout) {
        return TextPlaygroundSpec.DEFAULT.withNetwork(
                new TextNetworkSpec(new FirstLayer.Bag(), hidden, dropout, "1"));
    }

    static float[] joined(float[] first, float... second) {
        float[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    TextFrame frame() {
        return sampler.sample(Optional.empty());
    }

    SentenceReading read(String sentence) {
        return sampler.sample(Optional.of(sentence)).sentence().orElseThrow();
    }
}
