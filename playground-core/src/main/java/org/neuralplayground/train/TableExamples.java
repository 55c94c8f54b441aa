package org.neuralplayground.train;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.FeatureRows;
import org.neuralplayground.dataset.LabelledImages;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Rows of numbers as examples: what a network sees, from a table or from pictures, and what it
/// should give. A selection shares the rows. Immutable.
public final class TableExamples implements Examples {
    private final FeatureRows inputs;
    private final Table targets;

    /// The row of each example.
    private final RowSelection rows;

    /// 0, 1, 2, …
    private final int[] ownOrder;

    private TableExamples(FeatureRows inputs, Table targets, RowSelection rows) {
        this.inputs = inputs;
        this.targets = targets;
        this.rows = rows;
        ownOrder = RowSelection.range(0, rows.size()).toArray();
    }

    /// All rows of two tables.
    ///
    /// @param inputs examples x features, an image's or a sequence's in the order of
    ///   [org.neuralplayground.model.Shape]
    /// @param targets examples x targets, see [org.neuralplayground.nn.LossFunction]
    /// @throws IllegalArgumentException where they have not as many rows
    public static TableExamples of(Table inputs, Table targets) {
        return ofRows(inputs, targets);
    }

    /// Pictures with their labels as class indices. The pixels stay bytes, and become numbers in
    /// [0, 1] as a network takes them.
    public static TableExamples of(LabelledImages images) {
        return ofRows(images.images(), images.labels().toTable());
    }

    private static TableExamples ofRows(FeatureRows inputs, Table targets) {
        if (inputs.examples() != targets.rows()) {
            throw new IllegalArgumentException(
                    "inputs and targets must have as many rows, had %d and %d"
                            .formatted(inputs.examples(), targets.rows()));
        }
        return new TableExamples(inputs, targets, RowSelection.range(0, targets.rows()));
    }

    /// Some of these examples, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such example
    public TableExamples select(RowSelection selection) {
        return new TableExamples(inputs, targets, rows.select(selection));
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void copy(int from, int count, NetworkPass pass) {
        gather(ownOrder, from, count, pass);
    }

    @Override
    public void gather(int[] order, int from, int count, NetworkPass pass) {
        pass.prepare(count);
        put(inputs, order, from, count, pass.input());
        put(targets, order, from, count, pass.targets());
    }

    private void put(FeatureRows source, int[] order, int from, int count, FMatrixRMaj target) {
        int lanes = target.numCols;
        int lane = 0;
        for (; lane + FeatureRows.LANES <= count; lane += FeatureRows.LANES) {
            source.copyColumns(rows, order, from + lane, target.data, lane, lanes);
        }
        for (; lane < count; lane++) {
            source.copyColumn(rows.at(order[from + lane]), target.data, lane, lanes);
        }
    }
}
