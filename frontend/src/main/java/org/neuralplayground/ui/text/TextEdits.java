package org.neuralplayground.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.text.Cleaning;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextAnalysis;
import org.neuralplayground.text.UserWord;
import org.neuralplayground.textplayground.DenseLayer;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextNetworkSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;

/// What a person can do to a text playground, as functions from spec to spec.
final class TextEdits {
    private static final int UNITS_OF_A_NEW_LAYER = 16;

    static TextPlaygroundSpec withCleaning(TextPlaygroundSpec spec, UnaryOperator<Cleaning> edit) {
        TextAnalysis analysis = spec.text().analysis();
        return withAnalysis(spec, analysis.withCleaning(edit.apply(analysis.cleaning())));
    }

    static TextPlaygroundSpec withStopWordsOut(TextPlaygroundSpec spec, boolean out) {
        return withLanguage(
                spec,
                switch (spec.text().analysis().language()) {
                    case Language.English(_, var stemming) -> new Language.English(out, stemming);
                    case Language.Korean(_, var morphemes, var words) ->
                            new Language.Korean(out, morphemes, words);
                });
    }

    /// Takes endings off in another way; means nothing in Korean.
    static TextPlaygroundSpec withStemming(TextPlaygroundSpec spec, Language.Stemming stemming) {
        return spec.text().analysis().language() instanceof Language.English(var out, _)
                ? withLanguage(spec, new Language.English(out, stemming))
                : spec;
    }

    /// Takes texts apart otherwise; means nothing in English.
    static TextPlaygroundSpec withMorphemes(TextPlaygroundSpec spec, Language.Morphemes morphemes) {
        return spec.text().analysis().language() instanceof Language.Korean(var out, _, var words)
                ? withLanguage(spec, new Language.Korean(out, morphemes, words))
                : spec;
    }

    /// Gives the dictionary other words of one's own; means nothing in English.
    static TextPlaygroundSpec withUserWords(TextPlaygroundSpec spec, List<UserWord> words) {
        return spec.text().analysis().language() instanceof Language.Korean korean
                ? withLanguage(spec, korean.withUserWords(words))
                : spec;
    }

    static TextPlaygroundSpec withLanguage(TextPlaygroundSpec spec, Language language) {
        return withAnalysis(spec, spec.text().analysis().withLanguage(language));
    }

    /// Looks up longer terms. Where pairs are asked of a network that reads sequences, nothing
    /// changes: a sequence has single words.
    static TextPlaygroundSpec withLongestNgram(TextPlaygroundSpec spec, int words) {
        return words > 1 && spec.network().first().readsSequences()
                ? spec
                : withAnalysis(spec, spec.text().analysis().withLongestNgram(words));
    }

    static TextPlaygroundSpec withVocabularySize(TextPlaygroundSpec spec, int size) {
        return spec.withText(spec.text().withVocabularySize(size));
    }

    /// Makes numbers of texts in another way; a network that cannot read them gets another first
    /// layer, and settings to learn with it.
    static TextPlaygroundSpec withRepresentation(
            TextPlaygroundSpec spec, Representation representation) {
        boolean sequences = representation instanceof Representation.Sequence;
        FirstLayer first = spec.network().first();
        if (sequences == first.readsSequences()) {
            return spec.withText(spec.text().withRepresentation(representation));
        }
        Reading reading = sequences ? Reading.POOLED : Reading.BAG;
        return spec.withReading(TextDefaults.layer(reading, first), representation);
    }

    /// Reads texts in another way, makes such numbers of them as that needs, and trains as such a
    /// network learns. A sequence and hidden layers behind it that are there stay as they are.
    static TextPlaygroundSpec withReading(TextPlaygroundSpec spec, Reading reading) {
        FirstLayer first = spec.network().first();
        FirstLayer layer = TextDefaults.layer(reading, first);
        if (layer.equals(first)) {
            return spec;
        }
        return layer.readsSequences() && first.readsSequences()
                ? withHidden(
                        spec.withReading(layer, spec.text().representation()),
                        spec.network().hidden())
                : spec.withReading(layer);
    }

    /// Gives each embedded word more or fewer numbers; means nothing without an embedding.
    static TextPlaygroundSpec withDimensions(TextPlaygroundSpec spec, int dimensions) {
        FirstLayer first = spec.network().first();
        return withFirst(spec, Reading.of(first).layer(dimensions, TextDefaults.stateUnits(first)));
    }

    /// Gives the state more or fewer numbers; means nothing without one.
    static TextPlaygroundSpec withStateUnits(TextPlaygroundSpec spec, int units) {
        FirstLayer first = spec.network().first();
        return withFirst(spec, Reading.of(first).layer(TextDefaults.dimensions(first), units));
    }

    private static TextPlaygroundSpec withFirst(TextPlaygroundSpec spec, FirstLayer first) {
        return spec.withNetwork(spec.network().withFirst(first));
    }

    /// Adds a hidden layer behind the others, with the activation of the last one.
    static TextPlaygroundSpec addLayer(TextPlaygroundSpec spec) {
        List<DenseLayer> hidden = new ArrayList<>(spec.network().hidden());
        Activation activation = hidden.isEmpty() ? Activation.RELU : hidden.getLast().activation();
        hidden.add(new DenseLayer(UNITS_OF_A_NEW_LAYER, activation));
        return withHidden(spec, hidden);
    }

    static TextPlaygroundSpec removeLayer(TextPlaygroundSpec spec) {
        List<DenseLayer> hidden = spec.network().hidden();
        return hidden.isEmpty() ? spec : withHidden(spec, hidden.subList(0, hidden.size() - 1));
    }

    /// Gives a hidden layer another number of units; a layer that is no longer there stays away.
    static TextPlaygroundSpec setUnits(TextPlaygroundSpec spec, int layer, int units) {
        return withLayer(spec, layer, dense -> dense.withUnits(units));
    }

    /// Gives a hidden layer another activation; unknown names and layers change nothing.
    static TextPlaygroundSpec setActivation(TextPlaygroundSpec spec, int layer, String name) {
        for (Activation activation : Activation.values()) {
            if (activation.name().equals(name)) {
                return withLayer(spec, layer, dense -> dense.withActivation(activation));
            }
        }
        return spec;
    }

    /// A fresh network on everything but the test texts, for the number of epochs that was best.
    static TextPlaygroundSpec trainAgain(TextPlaygroundSpec spec, int epochs) {
        return spec.withTraining(
                spec.training().withValidation(0).withPatience(0).withEpochs(epochs));
    }

    private static TextPlaygroundSpec withAnalysis(TextPlaygroundSpec spec, TextAnalysis analysis) {
        return spec.withText(spec.text().withAnalysis(analysis));
    }

    private static TextPlaygroundSpec withLayer(
            TextPlaygroundSpec spec, int layer, UnaryOperator<DenseLayer> edit) {
        List<DenseLayer> hidden = new ArrayList<>(spec.network().hidden());
        if (layer < 0 || layer >= hidden.size()) {
            return spec;
        }
        hidden.set(layer, edit.apply(hidden.get(layer)));
        return withHidden(spec, hidden);
    }

    private static TextPlaygroundSpec withHidden(TextPlaygroundSpec spec, List<DenseLayer> hidden) {
        TextNetworkSpec network = spec.network();
        return spec.withNetwork(network.withHidden(hidden));
    }

    private TextEdits() {}
}
