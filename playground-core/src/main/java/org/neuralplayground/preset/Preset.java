package org.neuralplayground.preset;

import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainingSpec;

/// A text playground with a name. Equal presets on equal texts give equal numbers, bit for bit, on
/// one kind of kernel.
///
/// @param name in commands
/// @param about what the texts are, in a few English words
/// @param spec the playground
/// @param texts how many there are to train on and to validate with
/// @param classes how many they belong to
public record Preset(String name, String about, TextPlaygroundSpec spec, int texts, int classes) {

    /// The same for so many epochs.
    ///
    /// @throws org.neuralplayground.spec.SpecException where the spec allows no such number
    public Preset withEpochs(int epochs) {
        return withSpec(spec.withTraining(spec.training().withEpochs(epochs)));
    }

    /// The same from other weights, with the examples in other orders.
    public Preset withSeed(String seed) {
        return withSpec(spec.withNetwork(spec.network().withSeed(seed)));
    }

    /// The preset's pipeline, network and training on a person's own texts: the training's test
    /// share of them is kept for the test, and of the others as large a share validates as of the
    /// preset's.
    public TextPlaygroundSpec on(Corpus own) {
        TextTrainingSpec training = spec.training();
        int others = own.size() - own.size() * training.testShare() / 100;
        double share = (double) training.validation() / texts;
        return spec.withSource(new TextSource.Own(own))
                .withTraining(training.withValidation((int) (others * share)));
    }

    /// The same texts in another playground.
    Preset withSpec(TextPlaygroundSpec newSpec) {
        return new Preset(name, about, newSpec, texts, classes);
    }
}
