package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.inspect.ActivationMap.Band;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

@DisplayName("A map of activations")
class ActivationMapTest {

    /// Example e has 10 e and -e.
    private static Activations activations(int examples) {
        float[] values = new float[2 * examples];
        for (int example = 0; example < examples; example++) {
            values[2 * example] = 10 * example;
            values[2 * example + 1] = -example;
        }
        return new Activations(
                0,
                new Dense(2, Activation.RELU),
                new Shape.Features(2),
                Table.of(examples, 2, values));
    }

    @Test
    void hasAColumnForEachExampleClassByClass() {
        ActivationMap map = ActivationMap.of(activations(5), new int[] {2, 0, 2, 0, 0}, 5);
        assertThat(map.values()).isEqualTo(Table.of(2, 5, 10, 30, 40, 0, 20, -1, -3, -4, 0, -2));
        assertThat(map.bands()).containsExactly(new Band(0, 0, 3), new Band(2, 3, 2));
        assertThat(map.order()).isEqualTo(RowSelection.of(1, 3, 4, 0, 2));
        assertThat(map.examples(3)).containsExactly(0);
    }

    /// Class 0 has 6 examples and class 1 has 2: of 4 columns each takes one, then 6/2 and 6/3 ask
    /// for more than 2/2.
    @Test
    void hasMeansWithinAClassWhereThereAreMoreExamplesThanColumns() {
        ActivationMap map = ActivationMap.of(activations(8), new int[] {0, 0, 1, 0, 0, 1, 0, 0}, 4);
        assertThat(map.bands()).containsExactly(new Band(0, 0, 3), new Band(1, 3, 1));
        assertThat(map.values())
                .isEqualTo(Table.of(2, 4, 5, 35, 65, 35, -0.5f, -3.5f, -6.5f, -3.5f));
        assertThat(map.examples(1)).containsExactly(3, 4);
        assertThat(map.examples(3)).containsExactly(2, 5);
    }

    @Test
    void leavesARareClassAColumn() {
        int[] labels = new int[100];
        labels[50] = 1;
        ActivationMap map = ActivationMap.of(activations(100), labels, 10);
        assertThat(map.bands()).containsExactly(new Band(0, 0, 9), new Band(1, 9, 1));
        assertThat(map.values().at(0, 9)).isEqualTo(500);
        assertThat(map.examples(0)).hasSize(11);
    }

    /// Of two steps with two features each: (1 2), (3 4).
    @Test
    void hasTheMeanOfAUnitOverItsSteps() {
        Activations sequence =
                new Activations(
                        0,
                        new Recurrent(Recurrent.Cell.SIMPLE, 2, true),
                        new Shape.Sequence(2, 2),
                        Table.of(1, 4, 1, 2, 3, 4));
        assertThat(ActivationMap.of(sequence, new int[] {0}, 1).values())
                .isEqualTo(Table.of(2, 1, 2, 3));
    }

    @Test
    void ofNoExamplesHasNoColumns() {
        ActivationMap map = ActivationMap.of(activations(0), new int[0], 10);
        assertThat(map.columns()).isZero();
        assertThat(map.units()).isEqualTo(2);
        assertThat(map.bands()).isEqualTo(List.of());
    }

    @Test
    void refusesLabelsThatDoNotFitAndTooFewColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivationMap.of(activations(2), new int[] {0}, 2))
                .withMessage("labels must be one for each of 2 examples, were 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivationMap.of(activations(2), new int[] {0, -1}, 2))
                .withMessage("a label must be 0 or more, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivationMap.of(activations(3), new int[] {0, 4, 7}, 2))
                .withMessage("columns must be at least as many as classes, 3, were 2");
    }
}
