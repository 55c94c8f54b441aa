package org.neuralplayground.train;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.FeatureRows;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Which rows of tables examples are, and what the network should give for each. A selection shares
/// the targets. Immutable.
final class ExampleRows {
    private final Table targets;

    /// The tables' row of each example.
    private final RowSelection rows;

    /// 0, 1, 2, ...
    private final int[] ownOrder;

    private ExampleRows(Table targets, RowSelection rows) {
        this.targets = targets;
        this.rows = rows;
        ownOrder = RowSelection.range(0, rows.size()).toArray();
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
        return new ExampleRows(targets, RowSelection.range(0, inputRows));
    }

    /// Some of these, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such example
    ExampleRows select(RowSelection selection) {
        return new ExampleRows(targets, rows.select(selection));
    }

    int size() {
        return rows.size();
    }

    /// The tables' row of an example.
    int row(int example) {
        return rows.at(example);
    }

    /// The examples one after the other. Shared, not a copy.
    int[] ownOrder() {
        return ownOrder;
    }

    /// Lays the source's rows of the examples `order[from]` to `order[from + count - 1]` into the
    /// first lanes.
    ///
    /// @param order Not modified.
    /// @param target features x lanes. Modified.
    void put(FeatureRows source, int[] order, int from, int count, FMatrixRMaj target) {
        int lanes = target.numCols;
        int lane = 0;
        for (; lane + FeatureRows.LANES <= count; lane += FeatureRows.LANES) {
            source.copyColumns(rows, order, from + lane, target.data, lane, lanes);
        }
        for (; lane < count; lane++) {
            source.copyColumn(row(order[from + lane]), target.data, lane, lanes);
        }
    }

    /// The same with the targets.
    ///
    /// @param pass prepared for them. Modified.
    void putTargets(int[] order, int from, int count, NetworkPass pass) {
        put(targets, order, from, count, pass.targets());
    }
}
