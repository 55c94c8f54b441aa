package org.neuralplayground.train;

import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Which rows of tables examples are, and what the network should give for each. A selection shares
/// the tables' numbers. Immutable.
final class ExampleRows {

    /// What puts inputs into a pass.
    @FunctionalInterface
    interface Inputs {
        /// Makes a row of the inputs what the network sees in a lane.
        ///
        /// @param pass Modified.
        void put(int row, int lane, NetworkPass pass);
    }

    private final int columns;
    private final float[] targets;

    /// The tables' row of each example.
    private final int[] rows;

    private ExampleRows(int columns, float[] targets, int[] rows) {
        this.columns = columns;
        this.targets = targets;
        this.rows = rows;
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

    /// Fills the first lanes with the examples `order[from]` to `order[from + count - 1]`.
    ///
    /// @param order Not modified.
    /// @param pass prepared for them. Modified.
    void gather(int[] order, int from, int count, NetworkPass pass, Inputs inputs) {
        for (int lane = 0; lane < count; lane++) {
            put(rows[order[from + lane]], lane, pass, inputs);
        }
    }

    /// Fills the first lanes with the examples `from` to `from + count - 1`.
    ///
    /// @param pass prepared for them. Modified.
    void copy(int from, int count, NetworkPass pass, Inputs inputs) {
        for (int lane = 0; lane < count; lane++) {
            put(rows[from + lane], lane, pass, inputs);
        }
    }

    private void put(int row, int lane, NetworkPass pass, Inputs inputs) {
        inputs.put(row, lane, pass);
        float[] lanes = pass.targets().data;
        int stride = pass.targets().numCols;
        for (int n = 0; n < columns; n++) {
            lanes[n * stride + lane] = targets[row * columns + n];
        }
    }
}
