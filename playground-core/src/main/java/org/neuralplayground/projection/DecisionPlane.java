package org.neuralplayground.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.nn.LossFunction;
import org.neuralplayground.nn.Network;

/// Where a network decides for what, in the plane along which its last hidden layer spreads the
/// examples most: the "decision boundary" of inputs that have thousands of dimensions.
///
/// ```
/// int layer = DecisionPlane.hiddenLayer(network);
/// Table hidden = Activations.of(network, layer, texts).values();
/// PrincipalComponents plane = PrincipalComponents.of(hidden, 2);
/// Table points = plane.project(hidden);
/// PlaneWindow window = PlaneWindow.around(points);
/// DecisionPlane decisions = DecisionPlane.of(network, plane, window, 100, 100);
/// ```
///
/// It is a slice: a cell stands for the one point of the layer's space at `μ + x axis[0] + y
/// axis[1]`, and what is said of it is exact for that point, as the output is affine in that layer;
/// so boundaries are straight. The points are the shadows of examples that lie before and behind
/// the slice: where the two axes explain little of the variance, an example may be decided
/// otherwise than the cell it is drawn on. A point of the slice need not be one that any input
/// leads to: of ReLUs it may even be below 0.
///
/// @param window the rectangle that the cells cover
/// @param confidences the probability of the class that the outputs decide for, rows x columns; of
///   a network that predicts numbers, of no meaning
/// @param decisions the class that the outputs decide for, row by row
public record DecisionPlane(PlaneWindow window, Table confidences, List<Integer> decisions) {

    /// Fewest rows and columns: the edges.
    private static final int FEWEST = 2;

    public DecisionPlane {
        decisions = List.copyOf(decisions);
    }

    /// The layer whose space is shown: the one below the output.
    ///
    /// @throws IllegalArgumentException where there is none, or the output layer is not dense and
    ///   linear
    public static int hiddenLayer(Network network) {
        AffineOutputs.outputLayer(network);
        return network.layers().size() - 2;
    }

    /// Computes the cells of a window.
    ///
    /// @param network Not modified.
    /// @param plane two axes over the features of [#hiddenLayer]
    /// @param rows at least 2
    /// @param columns at least 2
    /// @throws IllegalArgumentException where there are fewer, the plane is another one, or the
    ///   network has no such layer
    public static DecisionPlane of(
            Network network, PrincipalComponents plane, PlaneWindow window, int rows, int columns) {
        if (rows < FEWEST || columns < FEWEST) {
            throw new IllegalArgumentException(
                    "a plane must have at least %d x %d cells, had %d x %d"
                            .formatted(FEWEST, FEWEST, rows, columns));
        }
        AffineOutputs outputs = AffineOutputs.of(network, plane);
        Cells cells = new Cells(network, outputs, window, rows, columns);
        for (int row = 0; row < rows; row++) {
            cells.fill(row);
        }
        Table confidences = Table.of(rows, columns, cells.confidences);
        return new DecisionPlane(window, confidences, cells.decisions);
    }

    public int rows() {
        return confidences.rows();
    }

    public int columns() {
        return confidences.columns();
    }

    /// The class that a cell's outputs decide for; of a network that predicts numbers, of no
    /// meaning.
    ///
    /// @throws IndexOutOfBoundsException where there is no such cell
    public int decision(int row, int column) {
        Objects.checkIndex(row, rows());
        return decisions.get(row * columns() + Objects.checkIndex(column, columns()));
    }

    /// The cells while they fill, row by row.
    private static final class Cells {
        private final LossFunction loss;
        private final AffineOutputs outputs;
        private final PlaneWindow window;
        private final int rows;
        private final int columns;
        private final FMatrixRMaj raw;
        private final FMatrixRMaj answered;
        private final Optional<SoftmaxRow> softmax;
        private final float[] confidences;
        private final List<Integer> decisions = new ArrayList<>();

        Cells(Network network, AffineOutputs outputs, PlaneWindow window, int rows, int columns) {
            loss = network.loss();
            this.outputs = outputs;
            this.window = window;
            this.rows = rows;
            this.columns = columns;
            raw = new FMatrixRMaj(outputs.count(), Lanes.padded(columns));
            answered = new FMatrixRMaj(outputs.count(), Lanes.padded(columns));
            softmax =
                    network.spec().loss() instanceof LossSpec.SoftmaxCrossEntropy
                            ? Optional.of(new SoftmaxRow(outputs, window, columns))
                            : Optional.empty();
            confidences = new float[Math.multiplyExact(rows, columns)];
        }

        void fill(int row) {
            double y = window.y(row, rows);
            for (int output = 0; output < raw.numRows; output++) {
                for (int column = 0; column < columns; column++) {
                    double x = window.x(column, columns);
                    raw.data[output * raw.numCols + column] = (float) outputs.at(output, x, y);
                }
            }
            for (int column = 0; column < columns; column++) {
                decisions.add(loss.decision(raw, column));
            }
            List<Integer> decided = decisions.subList(row * columns, (row + 1) * columns);
            if (softmax.isPresent()) {
                softmax.get().put(y, decided, confidences, row * columns);
            } else {
                putAnswers(decided, row * columns);
            }
        }

        private void putAnswers(List<Integer> decided, int to) {
            loss.outputs(raw, answered, columns);
            for (int column = 0; column < columns; column++) {
                confidences[to + column] =
                        (float) loss.probability(answered, column, decided.get(column));
            }
        }
    }
}
