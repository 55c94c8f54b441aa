package org.neuralplayground.train;

import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.nn.SparseLanes;

/// Rows of a sparse table as examples, and what a network should give for them. Nothing of the
/// table is copied, neither here nor into a pass. Immutable.
public final class SparseExamples implements Examples {
    private final SparseRows inputs;
    private final ExampleRows rows;

    private SparseExamples(SparseRows inputs, ExampleRows rows) {
        this.inputs = inputs;
        this.rows = rows;
    }

    /// All rows of two tables.
    ///
    /// @param inputs examples x features
    /// @param targets examples x targets, see [org.neuralplayground.nn.LossFunction]
    /// @throws IllegalArgumentException where they have not as many rows
    public static SparseExamples of(SparseTable inputs, Table targets) {
        return new SparseExamples(inputs.compressed(), ExampleRows.of(inputs.rows(), targets));
    }

    /// Some of these examples, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such example
    public SparseExamples select(RowSelection selection) {
        return new SparseExamples(inputs, rows.select(selection));
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
        SparseLanes lanes = pass.sparseInput();
        lanes.refer(inputs);
        for (int lane = 0; lane < count; lane++) {
            lanes.set(lane, rows.row(order[from + lane]));
        }
        rows.putTargets(order, from, count, pass);
    }
}
