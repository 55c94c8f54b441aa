package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

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

    /// W is (1 2), (0 4), (-1 6), b is (10, 0): (1, 0, 2) gives 10 + 1 - 2 and 2 + 12.
    @Test
    void overSparseRowsTakeFullOnes() {
        Network sparse = sparse();
        float[] numbers = {1, 2, 0, 4, -1, 6, 10, 0};
        System.arraycopy(numbers, 0, sparse.parameters().values(), 0, numbers.length);
        Table two = Table.of(2, 3, 0, 0, 0, 1, 0, 2);
        assertThat(Activations.of(sparse, 0, two).values()).isEqualTo(Table.of(2, 2, 10, 0, 9, 14));
        assertThat(Activations.of(sparse, 0, SparseTable.of(two)))
                .isEqualTo(Activations.of(sparse, 0, two));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activations.of(sparse, 0, Table.of(1, 2, 0, 0)))
                .withMessage("inputs must have 3 columns, had 2");
    }

    @Test
    void areAllThatSparseRowsHave() {
        Network sparse = sparse();
        Table row = Table.of(1, 3, 0, 0, 1);
        String message = "inputs with a gradient must be full rows, were Sparse[count=3]";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Saliency.of(sparse, 0, row))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassTrace.of(sparse, row.toArray(), new float[2]))
                .withMessage(message);
    }

    private static Network sparse() {
        return new Network(
                new ModelSpec(
                        new Shape.Sparse(3),
                        List.of(new LayerSpec.Dense(2, Activation.LINEAR)),
                        new LossSpec.SquaredError()),
                StartSpec.KERAS,
                new SeedRandom("sparse"));
    }

    @Test
    void refuseInputsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activations.of(network, 0, Table.of(1, 3, 1, 2, 3)))
                .withMessage("inputs must have 2 columns, had 3");
        SparseTable sparse = SparseTable.of(inputs);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activations.of(network, 0, sparse))
                .withMessage(
                        "examples must be what the network takes, Features[count=2], were sparse"
                                + " rows of 2 columns");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Activations.of(network, 2, inputs));
    }
}
