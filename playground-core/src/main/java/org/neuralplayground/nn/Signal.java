package org.neuralplayground.nn;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.kernel.Lanes;

/// What flows between two layers: `rows x lanes` values, a column an example, and beside each the
/// derivative of the loss by it. The number of lanes follows the batch; nothing is allocated when
/// it changes.
public final class Signal {
    private final FMatrixRMaj values;
    private final FMatrixRMaj gradients;

    /// @param capacity the most examples that there can be
    /// @param learns whether there are gradients too
    Signal(int rows, int capacity, boolean learns) {
        int lanes = Lanes.padded(capacity);
        values = new FMatrixRMaj(rows, lanes);
        gradients = learns ? new FMatrixRMaj(rows, lanes) : new FMatrixRMaj(0, 0);
    }

    int rows() {
        return values.numRows;
    }

    /// Whether gradients are wanted here.
    boolean learns() {
        return gradients.numRows > 0;
    }

    /// The values, rows x lanes. Shared, not a copy.
    public FMatrixRMaj matrix() {
        return values;
    }

    /// The values, row by row. Shared, not a copy.
    public float[] values() {
        return values.data;
    }

    /// dL/dvalue, row by row; empty where the signal does not learn. Shared, not a copy.
    public float[] gradients() {
        return gradients.data;
    }

    /// dL/dvalue, rows x lanes. Shared, not a copy.
    FMatrixRMaj gradientMatrix() {
        return gradients;
    }

    /// Takes another number of lanes; the values are undefined then, but finite.
    void resize(int lanes) {
        if (values.numCols != lanes) {
            values.reshape(values.numRows, lanes);
            Arrays.fill(values.data, 0);
            if (learns()) {
                gradients.reshape(gradients.numRows, lanes);
            }
        }
    }
}
