package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.Network;

@DisplayName("Activations of a layer")
class ActivationsTest {
    private final Network network = WorkedNetwork.create();
    private final Table inputs = Table.of(2, 2, 1, 2, 3, 1);

    @Test
    void haveARowForEachExampleAndAColumnForEachUnit() {
        assertThat(Activations.of(network, 0, inputs).values())
                .isEqualTo(Table.of(2, 2, 0, 1.5f, 2, 2.25f));
    }

    @Test
    void ofTheLastLayerAreTheRawOutputs() {
        assertThat(Activations.of(network, 1, inputs).values())
                .isEqualTo(Table.of(2, 1, -3.5f, -1.75f));
    }

    @Test
    void areThoseOfManyMoreExamplesThanGoAtOnce() {
        int examples = 2 * TableRows.SHARD_SIZE + 3;
        float[] rows = new float[2 * examples];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = n;
        }
        Table values = Activations.of(network, 0, Table.of(examples, 2, rows)).values();
        // x = (2e, 2e + 1): z = (-1, 1.5 e + 0.75)
        for (int example = 0; example < examples; example++) {
            assertThat(values.at(example, 0)).isZero();
            assertThat(values.at(example, 1)).isEqualTo(1.5f * example + 0.75f);
        }
    }

    @Test
    void ofNoExamplesAreNone() {
        assertThat(Activations.of(network, 0, Table.of(0, 2)).values()).isEqualTo(Table.of(0, 2));
    }

    @Test
    void countInAHistogramOncePerExampleAndUnit() {
        assertThat(Activations.of(network, 0, inputs).histogram(3).bins())
                .containsExactly(
                        new Histogram.Bin(0, 1, 1),
                        new Histogram.Bin(1, 2, 1),
                        new Histogram.Bin(2, 3, 2));
    }

    @Test
    void refuseInputsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activations.of(network, 0, Table.of(1, 3, 1, 2, 3)))
                .withMessage("inputs must have 2 columns, had 3");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Activations.of(network, 2, inputs));
    }
}
