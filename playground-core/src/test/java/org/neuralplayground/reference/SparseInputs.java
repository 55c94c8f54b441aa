package org.neuralplayground.reference;

import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.NetworkPass;

/// Shows full rows to a network that takes sparse ones.
public final class SparseInputs {

    /// Makes each row of the table the input of its lane.
    ///
    /// @param pass prepared for as many examples. Modified.
    public static void put(Table rows, NetworkPass pass) {
        pass.sparseInput().refer(SparseTable.of(rows).compressed());
        for (int row = 0; row < rows.rows(); row++) {
            pass.sparseInput().set(row, row);
        }
    }

    private SparseInputs() {}
}
