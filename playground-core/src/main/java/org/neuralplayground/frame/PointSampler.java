package org.neuralplayground.frame;

import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.train.Trainer;

/// What a network answers at single points of the plane. Not thread-safe.
public final class PointSampler {
    private final List<InputFeature> features;
    private final NetworkPass pass;

    public PointSampler(Trainer trainer) {
        features = List.copyOf(trainer.spec().network().inputs());
        pass = new NetworkPass(trainer.network(), 1, NetworkPass.Learning.NOTHING);
    }

    /// The outputs at each point, output activation applied: outputs x points.
    ///
    /// @param xs Not modified.
    /// @param ys of the same length. Not modified.
    public Grid outputs(double[] xs, double[] ys) {
        int outputs = pass.network().outputs();
        float[] values = new float[outputs * xs.length];
        for (int point = 0; point < xs.length; point++) {
            FMatrixRMaj answers = answers(xs[point], ys[point]);
            for (int output = 0; output < outputs; output++) {
                values[output * xs.length + point] = answers.get(output, 0);
            }
        }
        return Grid.around(outputs, xs.length, values);
    }

    /// One output over the plane, in the order of [PlaneGrid].
    ///
    /// @param side how many rows and columns, at least 2
    public Grid outputMap(int output, int side) {
        float[] values = new float[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                FMatrixRMaj answers = answers(PlaneGrid.x(column, side), PlaneGrid.y(row, side));
                values[row * side + column] = answers.get(output, 0);
            }
        }
        return Grid.around(side, side, values);
    }

    /// What the network says at a point, and what the focused unit or input does there.
    ProbeReading read(FrameRequest request, Probe probe) {
        FMatrixRMaj answers = answers(probe.x(), probe.y());
        float focused =
                request.focus()
                        .map(focus -> focusedActivation(focus, probe, answers))
                        .orElse(Float.NaN);
        return new ProbeReading(probe, column(answers), focused);
    }

    private float focusedActivation(Focus focus, Probe probe, FMatrixRMaj answers) {
        int last = pass.network().layers().size() - 1;
        return switch (focus) {
            case Focus.Unit(int layer, int unit) ->
                    (layer == last ? answers : pass.output(layer)).get(unit, 0);
            case Focus.Input(var feature) -> (float) feature.of(probe.x(), probe.y());
        };
    }

    private static Grid column(FMatrixRMaj answers) {
        float[] values = new float[answers.numRows];
        for (int row = 0; row < values.length; row++) {
            values[row] = answers.get(row, 0);
        }
        return Grid.around(values.length, 1, values);
    }

    /// The outputs at one point, in the first column. Shared, not a copy.
    private FMatrixRMaj answers(double x, double y) {
        pass.prepare(1);
        for (int row = 0; row < features.size(); row++) {
            pass.input().set(row, 0, (float) features.get(row).of(x, y));
        }
        pass.forward();
        return pass.answers();
    }
}
