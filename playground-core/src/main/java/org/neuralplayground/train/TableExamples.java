package org.neuralplayground.train;

import org.neuralplayground.dataset.FeatureRows;
import org.neuralplayground.dataset.LabelledImages;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Rows of numbers as examples: what a network sees, from a table or from pictures, and what it
/// should give. A selection shares the rows. Immutable.
public final class TableExamples implements Examples {
    private final FeatureRows inputs;
    private final ExampleRows rows;

    private TableExamples(FeatureRows inputs, ExampleRows rows) {
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
        return new TableExamples(inputs, ExampleRows.of(inputs.rows(), targets));
    }

    /// Pictures with their labels as class indices. The pixels stay bytes, and become numbers in
    /// [0, 1] as a network takes them.
    public static TableExamples of(LabelledImages images) {
        Table targets = images.labels().toTable();
        return new TableExamples(images.images(), ExampleRows.of(targets.rows(), targets));
    }

    /// Some of these examples, in the selection's order.
    ///
    /// @throws IndexOutOfBoundsException where there is no such example
    public TableExamples select(RowSelection selection) {
        return new TableExamples(inputs, rows.select(selection));
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
        rows.put(inputs, order, from, count, pass.input());
        rows.putTargets(order, from, count, pass);
    }

    private void requireFits(NetworkPass pass) {
        if (pass.input().numRows != inputs.features()) {
            throw new IllegalArgumentException(
                    "examples must be what the network takes, %s, were rows of %d numbers"
                            .formatted(pass.network().inputShape(), inputs.features()));
        }
    }
}
