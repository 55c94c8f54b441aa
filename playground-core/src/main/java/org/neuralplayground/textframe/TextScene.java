package org.neuralplayground.textframe;

import java.util.List;
import java.util.Locale;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.text.Language;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainer;

/// What the frames of a text run are about, as long as neither its texts nor its network are
/// replaced. Immutable.
///
/// @param generation number of this scene; a frame belongs to the scene of the same generation
/// @param epochs how many the training is to have
/// @param language of the texts
/// @param classes their names in the order of their indices
/// @param vocabulary the known terms
/// @param layers the network's layers that have units, the output layer last
/// @param shown the texts that are drawn
public record TextScene(
        long generation,
        int epochs,
        Locale language,
        List<String> classes,
        VocabularyScene vocabulary,
        List<DrawnLayer> layers,
        ShownTexts shown) {

    public TextScene {
        classes = List.copyOf(classes);
        layers = List.copyOf(layers);
    }

    /// The scene of a training.
    ///
    /// @param spec what the trainer was made of
    public static TextScene of(long generation, TextPlaygroundSpec spec, TextTrainer trainer) {
        PreparedTexts texts = trainer.texts();
        return new TextScene(
                generation,
                spec.training().epochs(),
                language(spec),
                texts.classes(),
                VocabularyScene.of(texts, spec.network().first().readsSequences()),
                DrawnLayer.of(trainer.network().spec()),
                ShownTexts.of(texts, trainer.network().spec()));
    }

    /// Of one's own texts, that of the words they are taken apart into.
    private static Locale language(TextPlaygroundSpec spec) {
        return switch (spec.source()) {
            case TextSource.Bundled(var sample) -> sample.language();
            case TextSource.Published(var published) ->
                    published == PublishedTexts.NSMC ? Locale.KOREAN : Locale.ENGLISH;
            case TextSource.Own _ ->
                    switch (spec.text().analysis().language()) {
                        case Language.English _ -> Locale.ENGLISH;
                        case Language.Korean _ -> Locale.KOREAN;
                    };
        };
    }
}
