package org.neuralplayground.train;

import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LabelledPoint;

/// Points of the plane as examples: features x examples, computed in double precision and rounded
/// once, and the label as the one target.
final class PointExamples implements Examples {
    private final FMatrixRMaj inputs;
    private final float[] targets;

    PointExamples(List<LabelledPoint> points, List<InputFeature> features) {
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

    @Override
    public int size() {
        return targets.length;
    }

    float target(int example) {
        return targets[example];
    }

    @Override
    public void copy(int from, int count, NetworkPass pass) {
        pass.prepare(count);
        FMatrixRMaj lanes = pass.input();
        for (int row = 0; row < inputs.numRows; row++) {
            System.arraycopy(
                    inputs.data, row * size() + from, lanes.data, row * lanes.numCols, count);
        }
        System.arraycopy(targets, from, pass.targets().data, 0, count);
    }

    @Override
    public void gather(int[] order, int from, int count, NetworkPass pass) {
        pass.prepare(count);
        FMatrixRMaj lanes = pass.input();
        for (int row = 0; row < inputs.numRows; row++) {
            int source = row * size();
            int target = row * lanes.numCols;
            for (int lane = 0; lane < count; lane++) {
                lanes.data[target + lane] = inputs.data[source + order[from + lane]];
            }
        }
        float[] laneTargets = pass.targets().data;
        for (int lane = 0; lane < count; lane++) {
            laneTargets[lane] = targets[order[from + lane]];
        }
    }
}
