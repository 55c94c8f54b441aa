package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.Sample;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.GlobalPooling;
import org.neuralplayground.model.LayerSpec.Pooling;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

@DisplayName("The network of a text playground")
class TextModelTest {
    private static ModelSpec model(TextPlaygroundSpec spec, Sample sample) {
        return TextModel.of(spec.network(), TextPreparation.of(spec, SourceTexts.bundled(sample)));
    }

    private static TextPlaygroundSpec start(Sample sample) {
        return TextPlaygroundSpec.startingWith(new TextSource.Bundled(sample));
    }

    @Test
    void hasOneOutputForTwoClassesAndDropoutBehindEachHiddenLayer() {
        TextPlaygroundSpec spec = start(Sample.FILM_REVIEWS_EN);
        ModelSpec model =
                model(spec.withNetwork(spec.network().withDropout(0.5)), Sample.FILM_REVIEWS_EN);

        assertThat(model)
                .isEqualTo(
                        new ModelSpec(
                                new Shape.Sparse(1_000),
                                List.of(
                                        new Dense(16, Activation.RELU),
                                        new Dropout(0.5),
                                        new Dense(16, Activation.RELU),
                                        new Dropout(0.5),
                                        new Dense(1, Activation.LINEAR)),
                                new LossSpec.SigmoidCrossEntropy()));
    }

    @Test
    void hasAnOutputForEachOfMoreClasses() {
        ModelSpec model = model(start(Sample.NEWS_BRIEFS_EN), Sample.NEWS_BRIEFS_EN);

        assertThat(model.layers())
                .containsExactly(
                        new Dense(16, Activation.RELU),
                        new Dense(16, Activation.RELU),
                        new Dense(6, Activation.LINEAR));
        assertThat(model.loss())
                .isEqualTo(
                        new LossSpec.SoftmaxCrossEntropy(
                                LossSpec.SoftmaxCrossEntropy.Labels.INDEX));
    }

    /// 500 terms and the four indices before them.
    @Test
    void embedsTheWordsOfASequence() {
        TextPlaygroundSpec start = start(Sample.QUESTIONS_KO);
        ModelSpec pooled = model(start.withReading(new FirstLayer.Pooled(8)), Sample.QUESTIONS_KO);
        ModelSpec recurrent =
                model(
                        start.withReading(new FirstLayer.Recurrent(Recurrent.Cell.GRU, 8, 6)),
                        Sample.QUESTIONS_KO);

        assertThat(pooled.input()).isEqualTo(new Shape.Tokens(16));
        assertThat(pooled.layers())
                .containsExactly(
                        new Embedding(504, 8),
                        new GlobalPooling(Pooling.Kind.AVERAGE),
                        new Dense(4, Activation.LINEAR));
        assertThat(recurrent.layers())
                .containsExactly(
                        new Embedding(504, 8),
                        new Recurrent(Recurrent.Cell.GRU, 6, false),
                        new Dense(4, Activation.LINEAR));
    }
}
