package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.dataset.ByteImages;
import org.neuralplayground.dataset.ByteLabels;
import org.neuralplayground.dataset.LabelledImages;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.random.SplitMix;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.spec.Activation;

@DisplayName("Rows as examples")
class TableExamplesTest {
    private static final int ROWS = 40;
    private static final int SIDE = 3;
    private static final int FEATURES = SIDE * SIDE;

    private static final ModelSpec MODEL =
            new ModelSpec(
                    new Shape.Features(FEATURES),
                    List.of(new LayerSpec.Dense(3, Activation.LINEAR)),
                    new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX));

    /// The rows, of pictures or of numbers, backwards and without the last five.
    private static final RowSelection BACKWARDS =
            RowSelection.of(
                    34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15,
                    14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);

    private static int pixel(int row, int feature) {
        return (41 * row + 23 * feature) % 256;
    }

    private static int label(int row) {
        return row % 3;
    }

    private static LabelledImages images() {
        byte[] pixels = new byte[ROWS * FEATURES];
        byte[] labels = new byte[ROWS];
        for (int n = 0; n < pixels.length; n++) {
            pixels[n] = (byte) pixel(n / FEATURES, n % FEATURES);
        }
        for (int row = 0; row < ROWS; row++) {
            labels[row] = (byte) label(row);
        }
        return new LabelledImages(ByteImages.of(ROWS, SIDE, SIDE, pixels), ByteLabels.of(labels));
    }

    private static TableExamples table() {
        float[] numbers = new float[ROWS * FEATURES];
        float[] labels = new float[ROWS];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = pixel(n / FEATURES, n % FEATURES) / 255f;
        }
        for (int row = 0; row < ROWS; row++) {
            labels[row] = label(row);
        }
        return TableExamples.of(Table.of(ROWS, FEATURES, numbers), Table.of(ROWS, 1, labels));
    }

    private static NetworkPass pass(int capacity) {
        return new NetworkPass(Models.network(MODEL), capacity, NetworkPass.Learning.NOTHING);
    }

    private static void assertColumn(NetworkPass pass, int lane, int row) {
        FMatrixRMaj input = pass.input();
        for (int feature = 0; feature < FEATURES; feature++) {
            assertThat(input.get(feature, lane)).isEqualTo(pixel(row, feature) / 255f);
        }
        assertThat(pass.targets().get(0, lane)).isEqualTo(label(row));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 32, 35})
    void becomeColumnsInTheirOwnOrder(int count) {
        for (TableExamples all : List.of(table(), TableExamples.of(images()))) {
            NetworkPass pass = pass(35);
            all.select(BACKWARDS).copy(35 - count, count, pass);
            for (int lane = 0; lane < count; lane++) {
                assertColumn(pass, lane, count - 1 - lane);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 32})
    void becomeColumnsInAnyOrder(int count) {
        int[] order = new int[35];
        for (int n = 0; n < order.length; n++) {
            order[n] = SplitMix.below(35, 1, n);
        }
        for (TableExamples all : List.of(table(), TableExamples.of(images()))) {
            NetworkPass pass = pass(32);
            all.select(BACKWARDS).gather(order, 3, count, pass);
            for (int lane = 0; lane < count; lane++) {
                assertColumn(pass, lane, 34 - order[3 + lane]);
            }
        }
    }

    @Test
    void areSelectedFromASelection() {
        TableExamples selected = table().select(BACKWARDS).select(RowSelection.of(2, 0));
        NetworkPass pass = pass(2);
        selected.copy(0, 2, pass);
        assertThat(selected.size()).isEqualTo(2);
        assertColumn(pass, 0, 32);
        assertColumn(pass, 1, 34);
        assertThatThrownBy(() -> selected.select(RowSelection.of(2)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void mustEachHaveATarget() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableExamples.of(Table.of(2, 1, 1, 2), Table.of(1, 1, 1)))
                .withMessage("inputs and targets must have as many rows, had 2 and 1");
    }

    @Test
    void areLaidOutWithoutAllocation() {
        TableExamples all = TableExamples.of(images());
        NetworkPass pass = pass(20);
        int[] order = BACKWARDS.toArray();
        Allocation.settlesAtNothing(() -> all.gather(order, 3, 20, pass));
    }
}
