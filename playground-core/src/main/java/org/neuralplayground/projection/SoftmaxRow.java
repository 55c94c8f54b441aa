package org.neuralplayground.projection;

import java.util.List;

/// The probability of the class that is decided for, `e^z[d] / Σ_o e^z[o]`, along a row of cells.
///
/// Each output grows by the same amount from cell to cell, so that its exponential grows by the
/// same factor: it is computed anew in every eighth cell alone, where the largest output is
/// subtracted from all. Where a step is so large that a float's range would not do, in every cell.
final class SoftmaxRow {
    private static final int STRIDE = 8;

    /// From 0 on an exponent may go so far, be it up or down, that two such still make a double.
    private static final double WIDEST = 300;

    private final AffineOutputs outputs;
    private final PlaneWindow window;
    private final int columns;
    private final int stride;

    /// For each output, from one cell to the next.
    private final double[] factors;

    /// For each output, in the current cell.
    private final double[] exponentials;

    /// Rows of a window.
    ///
    /// @param columns at least 2
    SoftmaxRow(AffineOutputs outputs, PlaneWindow window, int columns) {
        this.outputs = outputs;
        this.window = window;
        this.columns = columns;
        factors = new double[outputs.count()];
        exponentials = new double[outputs.count()];
        double step = (window.right() - window.left()) / (columns - 1);
        double largest = 0;
        for (int output = 0; output < factors.length; output++) {
            double growth = step * outputs.slope(output);
            largest = Math.max(largest, Math.abs(growth));
            factors[output] = StrictMath.exp(growth);
        }
        stride = largest * STRIDE <= WIDEST ? STRIDE : 1;
    }

    /// Computes a row.
    ///
    /// @param decisions the class of each cell
    /// @param confidences gets them from index `to` on. Modified.
    void put(double y, List<Integer> decisions, float[] confidences, int to) {
        for (int column = 0; column < columns; column++) {
            double sum = column % stride == 0 ? begin(window.x(column, columns), y) : multiply();
            confidences[to + column] = (float) (exponentials[decisions.get(column)] / sum);
        }
    }

    private double begin(double x, double y) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int output = 0; output < exponentials.length; output++) {
            exponentials[output] = outputs.at(output, x, y);
            largest = Math.max(largest, exponentials[output]);
        }
        double sum = 0;
        for (int output = 0; output < exponentials.length; output++) {
            exponentials[output] = StrictMath.exp(exponentials[output] - largest);
            sum += exponentials[output];
        }
        return sum;
    }

    private double multiply() {
        double sum = 0;
        for (int output = 0; output < exponentials.length; output++) {
            exponentials[output] *= factors[output];
            sum += exponentials[output];
        }
        return sum;
    }
}
