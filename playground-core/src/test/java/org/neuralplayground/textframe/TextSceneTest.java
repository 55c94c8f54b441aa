package org.neuralplayground.textframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.textplayground.FirstLayer;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.textplayground.WorkedTexts;

@DisplayName("A scene of a text run")
class TextSceneTest {
    private static final TextPlaygroundSpec LINEAR = WorkedRun.vectors(List.of(), 0);

    @Test
    void saysWhatTheTextsAndTheirClassesAre() {
        TextScene scene = WorkedRun.hidden().scene();
        assertThat(scene.generation()).isEqualTo(7);
        assertThat(scene.language()).isEqualTo(Locale.ENGLISH);
        assertThat(scene.classes()).isEqualTo(WorkedRun.CLASSES);
        assertThat(scene.epochs()).isEqualTo(TextPlaygroundSpec.DEFAULT.training().epochs());
    }

    @Test
    void hasTheLayersThatHaveUnitsWithTheDropoutBehindThem() {
        assertThat(WorkedRun.hidden().scene().layers())
                .containsExactly(
                        new DrawnLayer(
                                0,
                                DrawnLayer.Kind.DENSE,
                                2,
                                Optional.of(new UnitActivation.Each(Activation.RELU)),
                                OptionalDouble.of(0.25)),
                        new DrawnLayer(
                                2,
                                DrawnLayer.Kind.DENSE,
                                1,
                                Optional.of(new UnitActivation.Each(Activation.SIGMOID)),
                                OptionalDouble.empty()));
    }

    @Test
    void hasEmbeddingPoolingAndRecurrentLayersByTheirKind() {
        assertThat(WorkedRun.pooled().scene().layers())
                .extracting(DrawnLayer::kind)
                .containsExactly(
                        DrawnLayer.Kind.EMBEDDING, DrawnLayer.Kind.POOLING, DrawnLayer.Kind.DENSE);
        WorkedRun recurrent =
                WorkedRun.of(
                        WorkedRun.sequences(new FirstLayer.Recurrent(Cell.GRU, 2, 3)),
                        WorkedTexts.sequences(
                                3, WorkedRun.CLASSES, WorkedRun.TERMS, WorkedRun.TEXTS));
        DrawnLayer layer = recurrent.scene().layers().get(1);
        assertThat(layer.kind()).isEqualTo(DrawnLayer.Kind.GRU);
        assertThat(layer.units()).isEqualTo(3);
        assertThat(layer.activation()).contains(new UnitActivation.Each(Activation.TANH));
    }

    @Test
    void namesTheOutputsOfSeveralClassesSoftmax() {
        TextScene scene = scene(List.of("a", "b", "c"), WorkedRun.TEXTS);
        UnitActivation activation = scene.layers().getLast().activation().orElseThrow();
        assertThat(activation.constant()).isEqualTo("SOFTMAX");
        assertThat(scene.layers().getLast().units()).isEqualTo(3);
    }

    @Test
    void groupsTheTermsByPowersOfTenWithThreeWordsOfEach() {
        List<String> terms = IntStream.rangeClosed(1, 112).mapToObj(rank -> "w" + rank).toList();
        VocabularyScene vocabulary =
                WorkedRun.of(LINEAR, WorkedTexts.vectors(WorkedRun.CLASSES, terms, WorkedRun.TEXTS))
                        .scene()
                        .vocabulary();
        assertThat(vocabulary)
                .isEqualTo(
                        new VocabularyScene(
                                112,
                                false,
                                List.of(
                                        new VocabularyScene.Group(1, 10, List.of("w1", "w2", "w3")),
                                        new VocabularyScene.Group(
                                                11, 100, List.of("w11", "w12", "w13")),
                                        new VocabularyScene.Group(
                                                101, 112, List.of("w101", "w102", "w103")))));
    }

    @Test
    void ofSequencesCountsTheTermsAlone() {
        VocabularyScene vocabulary = WorkedRun.pooled().scene().vocabulary();
        assertThat(vocabulary.terms()).isEqualTo(4);
        assertThat(vocabulary.indexed()).isTrue();
        assertThat(vocabulary.groups())
                .containsExactly(new VocabularyScene.Group(1, 4, List.of("film", "good", "bad")));
    }

    @Test
    void showsTheValidationPartClassByClassWithWhatMakesATextHard() {
        ShownTexts shown = WorkedRun.hidden().scene().shown();
        assertThat(shown.part()).isEqualTo(TextPart.Role.VALIDATION);
        assertThat(shown.of()).isEqualTo(4);
        assertThat(shown.texts())
                .containsExactly(
                        new ShownText("bad film", 0, Optional.empty()),
                        new ShownText("not good", 0, Optional.of(TextKind.NEGATION)),
                        new ShownText("good film", 1, Optional.empty()),
                        new ShownText("good", 1, Optional.empty()));
    }

    @Test
    void showsTheTrainingPartWhereThereIsNoOther() {
        WorkedTexts texts =
                WorkedTexts.vectors(WorkedRun.CLASSES, WorkedRun.TERMS, WorkedRun.TEXTS)
                        .withoutValidation();
        assertThat(WorkedRun.of(LINEAR, texts).scene().shown().part())
                .isEqualTo(TextPart.Role.TRAINING);
    }

    /// 600 and 200 of 800, and one: of 400 places 300, 99 and 1 by D'Hondt.
    @Test
    void showsOfManyTextsFourHundredInProportionAndEvenlySpread() {
        List<LabelledText> texts = new ArrayList<>(Collections.nCopies(600, text("good", 0)));
        texts.addAll(Collections.nCopies(200, text("bad", 1)));
        texts.add(text("film", 2));
        ShownTexts shown = scene(List.of("a", "b", "c"), texts).shown();
        assertThat(shown.of()).isEqualTo(801);
        List<Integer> labels = shown.texts().stream().map(ShownText::label).toList();
        assertThat(labels).hasSize(400).isSorted();
        assertThat(Collections.frequency(labels, 2)).isEqualTo(1);
        assertThat(Collections.frequency(labels, 0)).isBetween(299, 300);
        assertThat(shown.rows().at(399)).isEqualTo(800);
        for (int n = 1; n < Collections.frequency(labels, 0); n++) {
            assertThat(shown.rows().at(n) - shown.rows().at(n - 1)).isBetween(2, 3);
        }
        assertThat(shown.rows().at(0)).isLessThan(3);
    }

    /// An LSTM multiplies 100 x 4 x 32 x (32 + 32) times for a text, of which 122 make 10⁸.
    @Test
    void showsFewerTextsWhereEachTakesLongToRead() {
        List<LabelledText> texts = new ArrayList<>(Collections.nCopies(75, text("good", 1)));
        texts.addAll(Collections.nCopies(75, text("bad", 0)));
        assertThat(recurrent(Cell.LSTM, texts).shown().count()).isEqualTo(122);
        assertThat(recurrent(Cell.SIMPLE, texts).shown().count()).isEqualTo(150);
    }

    private static TextScene recurrent(Cell cell, List<LabelledText> texts) {
        FirstLayer first = new FirstLayer.Recurrent(cell, 32, 32);
        return WorkedRun.of(
                        WorkedRun.sequences(first),
                        WorkedTexts.sequences(100, WorkedRun.CLASSES, WorkedRun.TERMS, texts))
                .scene();
    }

    @Test
    void showsNothingOfAClassWithoutTexts() {
        assertThat(scene(List.of("a", "b", "none"), WorkedRun.TEXTS).shown().texts())
                .extracting(ShownText::label)
                .containsExactly(0, 0, 1, 1);
    }

    @Test
    void cutsLongTextsButNeverAPair() {
        String plain = "a".repeat(240);
        String pair = "a".repeat(239) + "\uD83D\uDE00b";
        ShownTexts shown =
                scene(
                                List.of("a", "b"),
                                List.of(text(plain, 0), text(plain + "b", 0), text(pair, 1)))
                        .shown();
        assertThat(shown.texts())
                .extracting(ShownText::text)
                .containsExactly(plain, plain + "…", "a".repeat(239) + "…");
    }

    private static LabelledText text(String text, int label) {
        return new LabelledText(text, label, Optional.empty());
    }

    private static TextScene scene(List<String> classes, List<LabelledText> texts) {
        return WorkedRun.of(LINEAR, WorkedTexts.vectors(classes, WorkedRun.TERMS, texts)).scene();
    }
}
