package org.neuralplayground.train;

import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Which rows of tables examples are, and what the network should give for each. A selection shares
/// the targets. Immutable.
final class ExampleRows {
    private final int columns;
    private final float[] targets;

    /// The tables' row of each example.
    private final int[] rows;

    /// 0, 1, 2, ...
    private final int[] ownOrder;

    private ExampleRows(int columns, float[] targets, int[] rows) {
        this.columns = columns;
        this.targets = targets;
        this.rows = rows;
        ownOrder = RowSelection.range(0, rows.length).toArray();
    }

    /// All rows.
    ///
    /// @param inputRows how many rows the inputs have
    /// @param targets examples x targets
    /// @throws IllegalArgumentException where they have not as many rows
    static ExampleRows of(int inputRows, Table targets) {
        if (inputRows != targets.rows()) {
            throw new IllegalArgumentException(
                    "inputs and targets must have as many rows, had %d and %d"
                            .formatted(inputRows, targets.rows()));
        }
        int[] all = RowSelection.range(0, inputRows).toArray();
        return new ExampleRows(targets.columns(), targets.toArray(), all);
    }

    /// Some of these, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such example
    ExampleRows select(RowSelection selection) {
        int[] selected = RowSelection.of(rows).select(selection).toArray();
        return new ExampleRows(columns, targets, selected);
    }

    int size() {
        return rows.length;
    }

    /// The tables' row of an example.
    int row(int example) {
        return rows[example];
    }

    /// The examples one after the other. Shared, not a copy.
    int[] ownOrder() {
        return ownOrder;
    }

    /// Puts the targets of the examples `order[from]` to `order[from + count - 1]` into the first
    /// lanes.
    ///
    /// @param order Not modified.
    /// @param pass prepared for them. Modified.
    void putTargets(int[] order, int from, int count, NetworkPass pass) {
        float[] lanes = pass.targets().data;
        int stride = pass.targets().numCols;
        for (int lane = 0; lane < count; lane++) {
            int source = rows[order[from + lane]] * columns;
            for (int n = 0; n < columns; n++) {
                lanes[n * stride + lane] = targets[source + n];
            }
        }
    }
}
