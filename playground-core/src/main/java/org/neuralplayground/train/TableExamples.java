package org.neuralplayground.train;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Rows of tables as examples: what a network sees, and what it should give. A selection of rows
/// shares the tables' numbers. Immutable.
public final class TableExamples implements Examples {
    private final int features;
    private final int targetRows;
    private final float[] inputs;
    private final float[] targets;

    /// The tables' row of each example.
    private final int[] rows;

    private TableExamples(
            int features, int targetRows, float[] inputs, float[] targets, int[] rows) {
        this.features = features;
        this.targetRows = targetRows;
        this.inputs = inputs;
        this.targets = targets;
        this.rows = rows;
    }

    /// All rows of two tables.
    ///
    /// @param inputs examples x features, an image's or a sequence's in the order of
    ///   [org.neuralplayground.model.Shape]
    /// @param targets examples x targets, see [org.neuralplayground.nn.LossFunction]
    /// @throws IllegalArgumentException where they have not as many rows
    public static TableExamples of(Table inputs, Table targets) {
        if (inputs.rows() != targets.rows()) {
            throw new IllegalArgumentException(
                    "inputs and targets must have as many rows, had %d and %d"
                            .formatted(inputs.rows(), targets.rows()));
        }
        return new TableExamples(
                inputs.columns(),
                targets.columns(),
                inputs.toArray(),
                targets.toArray(),
                RowSelection.range(0, inputs.rows()).toArray());
    }

    /// Some of these examples, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such example
    public TableExamples select(RowSelection selection) {
        int[] selected = RowSelection.of(rows).select(selection).toArray();
        return new TableExamples(features, targetRows, inputs, targets, selected);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public void gather(int[] order, int from, int count, NetworkPass pass) {
        pass.prepare(count);
        for (int lane = 0; lane < count; lane++) {
            put(rows[order[from + lane]], lane, pass);
        }
    }

    @Override
    public void copy(int from, int count, NetworkPass pass) {
        pass.prepare(count);
        for (int lane = 0; lane < count; lane++) {
            put(rows[from + lane], lane, pass);
        }
    }

    private void put(int row, int lane, NetworkPass pass) {
        putColumn(inputs, row * features, features, lane, pass.input());
        putColumn(targets, row * targetRows, targetRows, lane, pass.targets());
    }

    private static void putColumn(
            float[] source, int from, int count, int lane, FMatrixRMaj target) {
        int lanes = target.numCols;
        for (int n = 0; n < count; n++) {
            target.data[n * lanes + lane] = source[from + n];
        }
    }
}
