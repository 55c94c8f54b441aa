package org.neuralplayground.textplayground;

import java.util.List;
import java.util.Locale;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.text.Language;
import org.neuralplayground.text.TextSpec;

/// What a text playground begins with, by its texts. For IMDB and Reuters the lessons of Chollet,
/// *Deep Learning with Python* (3.4, 3.5), as its notebooks have them. For the product's samples,
/// what was measured to be learned within 20 epochs, slowly enough to be watched and long enough to
/// be overfitted, and to hold for 0.80 to 0.92 of the test part.
final class StartingPoints {
    private static final String SEED = "1";

    /// The share of one's own texts that validates: one of so many.
    private static final int OWN_VALIDATION_SHARE = 8;

    /// Among so many validation texts an accuracy is known to 3 percent.
    private static final int OWN_VALIDATION_MOST = 1_000;

    /// So many updates an epoch let each curve bend within 20 epochs.
    private static final int OWN_UPDATES = 25;

    private StartingPoints() {}

    static TextPlaygroundSpec of(TextSource source) {
        return switch (source) {
            case TextSource.Bundled(Sample sample) ->
                    new TextPlaygroundSpec(source, text(sample), dense(16), training(sample));
            case TextSource.Own(Corpus corpus) ->
                    new TextPlaygroundSpec(
                            source,
                            Writing.languageOf(corpus).equals(Locale.KOREAN)
                                    ? TextSpec.korean()
                                    : TextSpec.english(),
                            dense(16),
                            training(corpus));
            case TextSource.Published(PublishedTexts texts) -> published(source, texts);
        };
    }

    /// Reviews keep their stop words, as *no* and *not* are among Lucene's; topics are clearer
    /// without. Korean stop words are told by their part of speech, and negations stay.
    private static TextSpec text(Sample sample) {
        return switch (sample) {
            case FILM_REVIEWS_EN -> english(false, 1_000);
            case NEWS_BRIEFS_EN -> english(true, 2_000);
            case FILM_REVIEWS_KO -> korean(2_000);
            case QUESTIONS_KO -> korean(500);
        };
    }

    private static TextSpec english(boolean stopWordsOut, int vocabulary) {
        Language.English language = new Language.English(stopWordsOut, Language.Stemming.NONE);
        return speaking(TextSpec.english(), language).withVocabularySize(vocabulary);
    }

    private static TextSpec korean(int vocabulary) {
        Language.Korean language = new Language.Korean(true, Language.Morphemes.ALL, List.of());
        return speaking(TextSpec.korean(), language).withVocabularySize(vocabulary);
    }

    private static TextSpec speaking(TextSpec text, Language language) {
        return text.withAnalysis(text.analysis().withLanguage(language));
    }

    private static TextTrainingSpec training(Sample sample) {
        return switch (sample) {
            case FILM_REVIEWS_EN -> small(0.001);
            case NEWS_BRIEFS_EN, QUESTIONS_KO -> small(0.002);
            case FILM_REVIEWS_KO ->
                    small(0.0015)
                            .withRegularization(Regularization.L2)
                            .withRegularizationRate(0.001);
        };
    }

    private static TextTrainingSpec small(double learningRate) {
        return new TextTrainingSpec(
                Optimizer.RMSPROP, learningRate, Regularization.NONE, 0, 16, 20, 80, 20, 0);
    }

    /// For any number of texts and classes.
    private static TextTrainingSpec training(Corpus corpus) {
        int texts = corpus.size();
        return small(corpus.classes().size() == 2 ? 0.001 : 0.002)
                .withValidation(Math.min(texts / OWN_VALIDATION_SHARE, OWN_VALIDATION_MOST))
                .withBatchSize(Math.clamp(texts / OWN_UPDATES, 4, 512));
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
}
