package org.neuralplayground.frame;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.ForwardPass;
import org.neuralplayground.nn.Network;

/// What a network answers at single points of the plane. Not thread-safe.
public final class PointSampler {
    private final ForwardPass forward;

    public PointSampler(Network network) {
        forward = new ForwardPass(network, 1);
    }

    /// The outputs at each point, output activation applied: outputs x points.
    ///
    /// @param xs Not modified.
    /// @param ys of the same length. Not modified.
    public Grid outputs(double[] xs, double[] ys) {
        int outputs = forward.network().outputs();
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
                request.focus().map(focus -> focusedActivation(focus, probe)).orElse(Float.NaN);
        return new ProbeReading(probe, Grid.of(answers.numRows, 1, answers.data), focused);
    }

    private float focusedActivation(Focus focus, Probe probe) {
        return switch (focus) {
            case Focus.Unit(int layer, int unit) -> forward.activations(layer).get(unit, 0);
            case Focus.Input(var feature) -> (float) feature.of(probe.x(), probe.y());
        };
    }

    /// Outputs x 1.
    private FMatrixRMaj answers(double x, double y) {
        for (int row = 0; row < forward.inputs().numRows; row++) {
            forward.inputs().set(row, 0, (float) forward.network().inputs().get(row).of(x, y));
        }
        forward.run(1);
        return forward.outputs(1);
    }
}
