package org.neuralplayground.train;

import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LabelledPoint;

/// Examples as the network takes them: features x examples, computed in double precision and
/// rounded once, and a target each.
final class Examples {
    private final FMatrixRMaj inputs;
    private final float[] targets;

    Examples(List<LabelledPoint> points, List<InputFeature> features) {
        inputs = new FMatrixRMaj(features.size(), points.size());
        targets = new float[points.size()];
        for (int column = 0; column < targets.length; column++) {
            LabelledPoint point = points.get(column);
            targets[column] = (float) point.label();
            for (int row = 0; row < inputs.numRows; row++) {
                inputs.set(row, column, (float) features.get(row).of(point.x(), point.y()));
            }
        }
    }

    int size() {
        return targets.length;
    }

    float target(int example) {
        return targets[example];
    }

    /// Copies neighbouring examples into the first columns of a matrix.
    ///
    /// @param lanes features x at least `count`. Modified.
    void copy(int from, int count, FMatrixRMaj lanes) {
        for (int row = 0; row < inputs.numRows; row++) {
            System.arraycopy(
                    inputs.data, row * size() + from, lanes.data, row * lanes.numCols, count);
        }
    }

    /// Gathers the examples `order[from]` to `order[from + count - 1]` into the first columns of a
    /// matrix and their targets into an array.
    ///
    /// @param lanes features x at least `count`. Modified.
    /// @param laneTargets at least `count`. Modified.
    void gather(int[] order, int from, int count, FMatrixRMaj lanes, float[] laneTargets) {
        for (int row = 0; row < inputs.numRows; row++) {
            int source = row * size();
            int target = row * lanes.numCols;
            for (int lane = 0; lane < count; lane++) {
                lanes.data[target + lane] = inputs.data[source + order[from + lane]];
            }
        }
        for (int lane = 0; lane < count; lane++) {
            laneTargets[lane] = targets[order[from + lane]];
        }
    }
}
