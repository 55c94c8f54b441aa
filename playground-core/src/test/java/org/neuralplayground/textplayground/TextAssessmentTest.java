package org.neuralplayground.textplayground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.corpus.LabelledText;
import org.neuralplayground.corpus.TextKind;
import org.neuralplayground.textplayground.TextAssessment.ClassScore;
import org.neuralplayground.textplayground.TextAssessment.Mistake;
import org.neuralplayground.train.ConfusionMatrix;
import org.neuralplayground.train.Workers;

@DisplayName("The assessment of a text network")
class TextAssessmentTest {
    private static final Offset<Double> ROUNDING = within(1e-6);

    /// Under the weights below the output is 2.5, 2.75, -2.5, -0.5 and -2.25.
    private static final List<LabelledText> TEXTS =
            List.of(
                    new LabelledText("good", 1, Optional.empty()),
                    new LabelledText("good film", 0, Optional.of(TextKind.IRONY)),
                    new LabelledText("bad", 1, Optional.empty()),
                    new LabelledText("not", 0, Optional.empty()),
                    new LabelledText("bad film", 0, Optional.empty()));

    private static TextTrainer trainer(List<String> classes, float... parameters) {
        TextPlaygroundSpec spec =
                TextPlaygroundSpec.DEFAULT.withNetwork(
                        new TextNetworkSpec(new FirstLayer.Bag(), List.of(), 0, "1"));
        WorkedTexts texts =
                WorkedTexts.vectors(classes, List.of("film", "good", "bad", "not"), TEXTS);
        TextTrainer trainer = new TextTrainer(spec, texts, Workers.CALLER);
        float[] values = trainer.network().parameters().values();
        System.arraycopy(parameters, 0, values, 0, parameters.length);
        return trainer;
    }

    private static TextTrainer trainer() {
        return trainer(List.of("negative", "positive"), 0.25f, 2, -3, -1, 0.5f);
    }

    @Test
    void hasLossAndAccuracyOfTheTestPart() {
        TextAssessment assessment = TextAssessment.of(trainer(), 20);
        double loss = softplus(-2.5) + softplus(2.75) + softplus(2.5);
        loss += softplus(-0.5) + softplus(-2.25);
        assertThat(assessment.scores().loss()).isCloseTo(loss / 5, ROUNDING);
        assertThat(assessment.scores().of(TextTrainer.ACCURACY)).isEqualTo(0.6);
        assertThat(assessment.confusion()).isEqualTo(ConfusionMatrix.of(2, new int[] {2, 1, 1, 1}));
    }

    private static double softplus(double z) {
        return Math.log1p(Math.exp(z));
    }

    @Test
    void hasPrecisionRecallAndF1OfEachClass() {
        assertThat(TextAssessment.of(trainer(), 20).classes())
                .containsExactly(
                        new ClassScore(2 / 3.0, 2 / 3.0, 2 / 3.0, 3),
                        new ClassScore(0.5, 0.5, 0.5, 2));
    }

    @Test
    void hasTheMostConfidentMistakesFirst() {
        List<Mistake> mistakes = TextAssessment.of(trainer(), 20).mistakes();
        assertThat(mistakes).extracting(Mistake::text).containsExactly("good film", "bad");
        Mistake first = mistakes.getFirst();
        assertThat(first.label()).isZero();
        assertThat(first.decision()).isEqualTo(1);
        assertThat(first.probability()).isCloseTo(1 / (1 + Math.exp(-2.75)), ROUNDING);
        assertThat(first.kind()).contains(TextKind.IRONY);
        assertThat(mistakes.getLast().probability()).isCloseTo(1 / (1 + Math.exp(-2.5)), ROUNDING);
        assertThat(TextAssessment.of(trainer(), 1).mistakes()).containsExactly(first);
    }

    /// All texts are taken for the third class, to which none belongs.
    @Test
    void leavesOpenWhatIsNotDefined() {
        float[] parameters = new float[15];
        parameters[14] = 1;
        TextAssessment assessment =
                TextAssessment.of(trainer(List.of("a", "b", "c"), parameters), 20);
        assertThat(assessment.classes())
                .containsExactly(
                        new ClassScore(Double.NaN, 0, 0, 3),
                        new ClassScore(Double.NaN, 0, 0, 2),
                        new ClassScore(0, Double.NaN, 0, 0));
        assertThat(assessment.mistakes())
                .hasSize(5)
                .extracting(Mistake::text)
                .containsExactlyElementsOf(TEXTS.stream().map(LabelledText::text).toList());
    }

    @Test
    void ofABrokenNetworkNamesNoMistake() {
        TextTrainer trainer = trainer();
        Arrays.fill(trainer.network().parameters().values(), Float.NaN);
        TextAssessment assessment = TextAssessment.of(trainer, 20);
        assertThat(assessment.mistakes()).isEmpty();
        assertThat(assessment.scores().loss()).isNaN();
    }
}
