package org.neuralplayground.inspect;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// Takes examples through a network as for answers, at most [#SHARD_SIZE] at once.
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
        if (network.inputShape() instanceof Shape.Sparse(int columns)) {
            requireFits(network.inputShape(), columns, inputs.columns(), learning);
            forward(network, SparseTable.of(inputs).compressed(), action);
            return;
        }
        requireFits(network.inputShape(), network.inputShape().rows(), inputs.columns(), learning);
        NetworkPass pass = new NetworkPass(network, shardSize(inputs.rows()), learning);
        for (int from = 0; from < inputs.rows(); from += pass.capacity()) {
            int count = Math.min(pass.capacity(), inputs.rows() - from);
            pass.prepare(count);
            put(inputs, from, count, pass.input());
            pass.forward();
            action.take(pass, from, count);
        }
    }

    /// Takes all sparse rows forward, in their order. They get no gradient.
    ///
    /// @param inputs of as many columns as the network takes
    /// @throws IllegalArgumentException where the network takes something else
    static void forward(Network network, SparseRows inputs, Action action) {
        NetworkPass pass =
                new NetworkPass(network, shardSize(inputs.rows()), NetworkPass.Learning.NOTHING);
        pass.sparseInput().refer(inputs);
        for (int from = 0; from < inputs.rows(); from += pass.capacity()) {
            int count = Math.min(pass.capacity(), inputs.rows() - from);
            pass.prepare(count);
            for (int lane = 0; lane < count; lane++) {
                pass.sparseInput().set(lane, from + lane);
            }
            pass.forward();
            action.take(pass, from, count);
        }
    }

    private static int shardSize(int examples) {
        return Math.clamp(examples, 1, SHARD_SIZE);
    }

    private static void requireFits(
            Shape shape, int wanted, int columns, NetworkPass.Learning learning) {
        if (shape instanceof Shape.Sparse && learning == NetworkPass.Learning.INPUTS) {
            throw new IllegalArgumentException(
                    "inputs with a gradient must be full rows, were " + shape);
        }
        if (columns != wanted) {
            throw new IllegalArgumentException(
                    "inputs must have %d columns, had %d".formatted(wanted, columns));
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
