package org.neuralplayground.textplayground;

import java.util.List;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.text.Representation;
import org.neuralplayground.text.TextSpec;

/// What a playground goes on with when its network is to read texts in another way: hidden layers
/// and an optimizer that learn so, as measured on the product's samples. Whatever else was chosen
/// stays.
final class ReadingStart {
    private ReadingStart() {}

    static TextPlaygroundSpec of(
            TextPlaygroundSpec spec, FirstLayer first, Representation representation) {
        return new TextPlaygroundSpec(
                spec.source(),
                text(spec.text(), representation),
                spec.network().withFirst(first).withHidden(hidden(spec, first)),
                training(spec, first));
    }

    /// The representation that goes with a way of reading: as long as nearly all texts of the
    /// source are, so that few words are cut off and little is filled up.
    static Representation representation(TextSource source, FirstLayer first) {
        return first.readsSequences()
                ? Representation.Sequence.ofLength(length(source))
                : Representation.Bag.MULTI_HOT;
    }

    private static int length(TextSource source) {
        return switch (source) {
            case TextSource.Bundled(Sample sample) ->
                    switch (sample) {
                        case FILM_REVIEWS_EN -> 40;
                        case NEWS_BRIEFS_EN, FILM_REVIEWS_KO -> 30;
                        case QUESTIONS_KO -> 16;
                    };
            case TextSource.Own _ -> 40;
            case TextSource.Published(PublishedTexts texts) ->
                    switch (texts) {
                        case IMDB -> 200;
                        case REUTERS -> 150;
                        case NSMC -> 40;
                    };
        };
    }

    /// A sequence says each word once.
    private static TextSpec text(TextSpec text, Representation representation) {
        TextSpec single =
                representation instanceof Representation.Sequence
                        ? text.withAnalysis(text.analysis().withLongestNgram(1))
                        : text;
        return single.withRepresentation(representation);
    }

    /// None behind an embedding: the mean or the last state is what the output decides by. So a
    /// model of embedding and mean is linear in its words.
    private static List<DenseLayer> hidden(TextPlaygroundSpec spec, FirstLayer first) {
        return first.readsSequences()
                ? List.of()
                : StartingPoints.of(spec.source()).network().hidden();
    }

    private static TextTrainingSpec training(TextPlaygroundSpec spec, FirstLayer first) {
        TextTrainingSpec training = spec.training();
        TextTrainingSpec start = StartingPoints.of(spec.source()).training();
        return switch (first) {
            case FirstLayer.Bag() ->
                    training.withOptimizer(start.optimizer())
                            .withLearningRate(start.learningRate())
                            .withRegularization(start.regularization())
                            .withRegularizationRate(start.regularizationRate());
            case FirstLayer.Pooled _ -> adam(training, 0.01);
            case FirstLayer.Recurrent(var cell, _, _) ->
                    adam(training, cell == LayerSpec.Recurrent.Cell.SIMPLE ? 0.002 : 0.01);
        };
    }

    private static TextTrainingSpec adam(TextTrainingSpec training, double learningRate) {
        return training.withOptimizer(Optimizer.ADAM)
                .withLearningRate(learningRate)
                .withRegularization(Regularization.NONE)
                .withRegularizationRate(0);
    }
}
