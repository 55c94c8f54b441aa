package org.neuralplayground.inspect;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// Takes the rows of a table through a network as for answers, at most [#SHARD_SIZE] at once.
final class TableRows {
    static final int SHARD_SIZE = 256;

    /// What is to be done with rows that went forward.
    interface Action {
        /// The rows are in the first lanes.
        ///
        /// @param from the first row
        /// @param count how many there are
        void take(NetworkPass pass, int from, int count);
    }

    /// Takes all rows forward, in their order.
    ///
    /// @param inputs examples x the rows of the network's input shape, or its features where they
    ///   are sparse
    /// @throws IllegalArgumentException where the columns are not those, or gradients of sparse
    ///   inputs are asked for
    static void forward(
            Network network, Table inputs, NetworkPass.Learning learning, Action action) {
        Shape shape = network.inputShape();
        requireFits(shape, inputs, learning);
        boolean isSparse = shape instanceof Shape.Sparse;
        SparseRows sparse = isSparse ? SparseTable.of(inputs).compressed() : SparseRows.NONE;
        int size = Math.clamp(inputs.rows(), 1, SHARD_SIZE);
        NetworkPass pass = new NetworkPass(network, size, learning);
        for (int from = 0; from < inputs.rows(); from += size) {
            int count = Math.min(size, inputs.rows() - from);
            pass.prepare(count);
            if (isSparse) {
                refer(sparse, from, count, pass);
            } else {
                put(inputs, from, count, pass.input());
            }
            pass.forward();
            action.take(pass, from, count);
        }
    }

    private static void requireFits(Shape shape, Table inputs, NetworkPass.Learning learning) {
        if (shape instanceof Shape.Sparse && learning == NetworkPass.Learning.INPUTS) {
            throw new IllegalArgumentException(
                    "inputs with a gradient must be full rows, were " + shape);
        }
        int columns = shape instanceof Shape.Sparse(int count) ? count : shape.rows();
        if (inputs.columns() != columns) {
            throw new IllegalArgumentException(
                    "inputs must have %d columns, had %d".formatted(columns, inputs.columns()));
        }
    }

    private static void refer(SparseRows inputs, int from, int count, NetworkPass pass) {
        pass.sparseInput().refer(inputs);
        for (int lane = 0; lane < count; lane++) {
            pass.sparseInput().set(lane, from + lane);
        }
    }

    private static void put(Table inputs, int from, int count, FMatrixRMaj target) {
        for (int lane = 0; lane < count; lane++) {
            for (int row = 0; row < target.numRows; row++) {
                target.data[row * target.numCols + lane] = inputs.at(from + lane, row);
            }
        }
    }

    /// Copies signals: the first `count` columns become the rows `from` to `from + count - 1`.
    ///
    /// @param signals rows x lanes. Not modified.
    /// @param table examples x rows, row by row. Modified.
    static void copy(FMatrixRMaj signals, int count, float[] table, int from) {
        for (int lane = 0; lane < count; lane++) {
            int start = (from + lane) * signals.numRows;
            for (int row = 0; row < signals.numRows; row++) {
                table[start + row] = signals.data[row * signals.numCols + lane];
            }
        }
    }

    private TableRows() {}
}
