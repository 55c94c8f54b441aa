package org.neuralplayground.preset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.neuralplayground.corpus.Corpus;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainingSpec;

/// All presets: what published texts and the product's samples start with. The lessons on IMDB and
/// Reuters are those of Chollet, *Deep Learning with Python* (3.4, 3.5), as its notebooks have
/// them.
public final class Presets {
    /// What Keras' IMDB has to train on.
    private static final int IMDB_TEXTS = 25_000;

    /// Four fifths of 11,228 wires.
    private static final int REUTERS_TEXTS = 8_982;

    /// The first ones of 150,000.
    private static final int NSMC_TEXTS = 20_000;

    /// IMDB is overfitted from the fourth epoch on, so that a fresh network trains so far on all.
    private static final int IMDB_BEST_EPOCHS = 4;

    /// After so many epochs without a lower validation loss, NSMC goes back to the best one.
    private static final int NSMC_PATIENCE = 3;

    private Presets() {}

    /// Every preset: the lessons in their order, and then the samples.
    public static List<Preset> all() {
        return Stream.concat(lessons(), Arrays.stream(Sample.values()).map(Presets::sample))
                .toList();
    }

    /// The preset of a name.
    ///
    /// @throws org.neuralplayground.spec.SpecException where there is none
    public static Preset named(String name) {
        List<Preset> all = all();
        return all.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Violation.of(
                                        Subject.PRESET,
                                        Rule.CHOICE,
                                        all.stream().map(Preset::name).toList(),
                                        name)
                                .asException());
    }

    /// A playground as a preset, with what is known of its texts.
    ///
    /// @param spec on published texts or a sample
    /// @throws IllegalArgumentException where it is on somebody's own texts
    public static Preset of(TextPlaygroundSpec spec) {
        return all().stream()
                .filter(preset -> preset.spec().source().equals(spec.source()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "texts must be published or a sample, were " + spec.source()))
                .withSpec(spec);
    }

    private static Stream<Preset> lessons() {
        String reviews = "English film reviews";
        Preset imdb = published("imdb", reviews, PublishedTexts.IMDB, IMDB_TEXTS);
        Preset nsmc = published("nsmc", "Korean film reviews", PublishedTexts.NSMC, NSMC_TEXTS);
        TextTrainingSpec onAll = imdb.spec().training().withValidation(0);
        TextTrainingSpec toTheBest = nsmc.spec().training().withPatience(NSMC_PATIENCE);
        return Stream.of(
                imdb,
                trained("imdb-4-epochs", imdb, onAll.withEpochs(IMDB_BEST_EPOCHS)),
                published("reuters", "newswires of 1987", PublishedTexts.REUTERS, REUTERS_TEXTS),
                trained("nsmc", nsmc, toTheBest));
    }

    private static Preset published(String name, String about, PublishedTexts texts, int count) {
        return new Preset(
                name,
                about,
                TextPlaygroundSpec.startingWith(new TextSource.Published(texts)),
                count,
                texts.classes().size());
    }

    private static Preset trained(String name, Preset like, TextTrainingSpec training) {
        TextPlaygroundSpec spec = like.spec().withTraining(training);
        return new Preset(name, like.about(), spec, like.texts(), like.classes());
    }

    private static Preset sample(Sample sample) {
        TextPlaygroundSpec spec = TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
        Corpus texts = sample.read();
        int test = texts.size() * spec.training().testShare() / 100;
        return new Preset(
                sample.id(), about(sample), spec, texts.size() - test, texts.classes().size());
    }

    private static String about(Sample sample) {
        return switch (sample) {
            case FILM_REVIEWS_EN -> "English film reviews";
            case NEWS_BRIEFS_EN -> "English news briefs";
            case FILM_REVIEWS_KO -> "Korean film reviews";
            case QUESTIONS_KO -> "Korean questions by intent";
        };
    }
}
