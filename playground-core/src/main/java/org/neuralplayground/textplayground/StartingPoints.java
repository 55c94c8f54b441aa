package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Locale;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.text.TextSpec;

/// What a text playground begins with, by its texts. For IMDB and Reuters the lessons of Chollet,
/// *Deep Learning with Python* (3.4, 3.5), as its notebooks have them.
final class StartingPoints {
    private static final String SEED = "1";

    /// What a few hundred texts show at a glance, and overfit within seconds.
    private static final TextTrainingSpec SMALL =
            new TextTrainingSpec(
                    Optimizer.RMSPROP, 0.005, Regularization.NONE, 0, 16, 30, 80, 20, 0);

    static TextPlaygroundSpec of(TextSource source) {
        return switch (source) {
            case TextSource.Bundled(Sample sample) ->
                    new TextPlaygroundSpec(source, pipeline(sample.language()), dense(16), SMALL);
            case TextSource.Own _ ->
                    new TextPlaygroundSpec(source, TextSpec.english(), dense(16), SMALL);
            case TextSource.Published(PublishedTexts texts) -> published(source, texts);
        };
    }

    private static TextPlaygroundSpec published(TextSource source, PublishedTexts texts) {
        return switch (texts) {
            case IMDB ->
                    new TextPlaygroundSpec(
                            source, TextSpec.english(), dense(16), lesson(20, 10_000));
            case REUTERS ->
                    new TextPlaygroundSpec(source, TextSpec.english(), dense(64), lesson(9, 1_000));
            case NSMC ->
                    new TextPlaygroundSpec(source, TextSpec.korean(), dense(16), lesson(20, 5_000));
        };
    }

    private static TextTrainingSpec lesson(int epochs, int validation) {
        return new TextTrainingSpec(
                Optimizer.RMSPROP,
                0.001,
                Regularization.NONE,
                0,
                512,
                epochs,
                validation,
                TextPlaygroundLimits.MIN_TEST_SHARE,
                0);
    }

    private static TextNetworkSpec dense(int units) {
        DenseLayer layer = new DenseLayer(units, Activation.RELU);
        return new TextNetworkSpec(new FirstLayer.Bag(), List.of(layer, layer), 0, SEED);
    }

    private static TextSpec pipeline(Locale language) {
        return language.equals(Locale.KOREAN) ? TextSpec.korean() : TextSpec.english();
    }

    private StartingPoints() {}
}
