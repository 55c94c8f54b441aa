package org.neuralplayground.train;

import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Rows of tables as examples: what a network sees, and what it should give. A selection of rows
/// shares the tables' numbers. Immutable.
public final class TableExamples implements Examples {
    private final int features;
    private final float[] inputs;
    private final ExampleRows rows;

    private TableExamples(int features, float[] inputs, ExampleRows rows) {
        this.features = features;
        this.inputs = inputs;
        this.rows = rows;
    }

    /// All rows of two tables.
    ///
    /// @param inputs examples x features, an image's or a sequence's in the order of
    ///   [org.neuralplayground.model.Shape]
    /// @param targets examples x targets, see [org.neuralplayground.nn.LossFunction]
    /// @throws IllegalArgumentException where they have not as many rows
    public static TableExamples of(Table inputs, Table targets) {
        ExampleRows rows = ExampleRows.of(inputs.rows(), targets);
        return new TableExamples(inputs.columns(), inputs.toArray(), rows);
    }

    /// Some of these examples, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such example
    public TableExamples select(RowSelection selection) {
        return new TableExamples(features, inputs, rows.select(selection));
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// @throws IllegalArgumentException where the network takes something else
    @Override
    public void copy(int from, int count, NetworkPass pass) {
        gather(rows.ownOrder(), from, count, pass);
    }

    /// @throws IllegalArgumentException where the network takes something else
    @Override
    public void gather(int[] order, int from, int count, NetworkPass pass) {
        pass.prepare(count);
        requireFits(pass);
        float[] lanes = pass.input().data;
        int stride = pass.input().numCols;
        for (int lane = 0; lane < count; lane++) {
            int source = rows.row(order[from + lane]) * features;
            for (int n = 0; n < features; n++) {
                lanes[n * stride + lane] = inputs[source + n];
            }
        }
        rows.putTargets(order, from, count, pass);
    }

    private void requireFits(NetworkPass pass) {
        if (pass.input().numRows != features) {
            throw new IllegalArgumentException(
                    "examples must be what the network takes, %s, were rows of %d numbers"
                            .formatted(pass.network().inputShape(), features));
        }
    }
}
