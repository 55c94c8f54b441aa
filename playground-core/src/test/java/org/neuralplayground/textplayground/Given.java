package org.neuralplayground.textplayground;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextSpec;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.Examples;

/// Small texts and specs, and what examples are in numbers.
final class Given {
    private static final LossSpec VALUES = new LossSpec.SquaredError();

    private Given() {}

    /// Texts that are `bad` (`-`) or `good` (`+`), as the first character says.
    static Corpus corpus(String... texts) {
        return new Corpus(
                List.of("bad", "good"),
                Arrays.stream(texts)
                        .map(text ->
                                new LabelledText(
                                        text.substring(1),
                                        text.charAt(0) == '+' ? 1 : 0,
                                        Optional.empty()))
                        .toList());
    }

    /// A linear model over vectors, on texts of one's own.
    ///
    /// @param validation how many texts validate
    static TextPlaygroundSpec own(Corpus corpus, TextSpec text, int validation) {
        TextPlaygroundSpec start = TextPlaygroundSpec.DEFAULT;
        boolean sequence = text.representation() instanceof Representation.Sequence;
        return new TextPlaygroundSpec(
                new TextSource.Own(corpus),
                text,
                start.network()
                        .withFirst(sequence ? new FirstLayer.Pooled(2) : new FirstLayer.Bag())
                        .withHidden(List.of()),
                start.training().withValidation(validation));
    }

    /// The same on texts with numbers for words, of which none validate.
    static TextPlaygroundSpec numbered(TextSpec text) {
        TextPlaygroundSpec own = own(corpus("+one", "-other"), text, 0);
        return own.withSource(new TextSource.Published(PublishedTexts.IMDB));
    }

    /// The number in each column of each example, by asking a linear network with one weight that
    /// is 1.
    static Table rows(PreparedTexts texts, Examples examples) {
        ModelSpec model =
                new ModelSpec(
                        texts.inputShape(),
                        List.of(new LayerSpec.Dense(texts.features(), Activation.LINEAR)),
                        VALUES);
        Network network = new Network(model, StartSpec.KERAS, new SeedRandom("none"));
        float[] weights = network.parameters().values();
        Arrays.fill(weights, 0);
        for (int feature = 0; feature < texts.features(); feature++) {
            weights[feature * texts.features() + feature] = 1;
        }
        return predicted(network, examples);
    }

    /// The index at each step of each example, by an embedding of one number that is the index.
    static Table sequences(PreparedTexts texts, Examples examples) {
        ModelSpec model =
                new ModelSpec(
                        texts.inputShape(),
                        List.of(
                                new LayerSpec.Embedding(texts.features(), 1),
                                new LayerSpec.Flatten(),
                                new LayerSpec.Dense(texts.inputShape().rows(), Activation.LINEAR)),
                        VALUES);
        Network network = new Network(model, StartSpec.KERAS, new SeedRandom("none"));
        float[] parameters = network.parameters().values();
        Arrays.fill(parameters, 0);
        for (int index = 0; index < texts.features(); index++) {
            parameters[index] = index;
        }
        int steps = texts.inputShape().rows();
        for (int step = 0; step < steps; step++) {
            parameters[texts.features() + step * steps + step] = 1;
        }
        return predicted(network, examples);
    }

    private static Table predicted(Network network, Examples examples) {
        return new Evaluator(network).predict(examples);
    }
}
