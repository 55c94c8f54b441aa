package org.neuralplayground.frame;

import java.util.List;
import org.neuralplayground.nn.ForwardPass;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.InputFeature;

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
            float[] answers = answers(xs[point], ys[point]);
            for (int output = 0; output < outputs; output++) {
                values[output * xs.length + point] = answers[output];
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
                float[] answers = answers(PlaneGrid.x(column, side), PlaneGrid.y(row, side));
                values[row * side + column] = answers[output];
            }
        }
        return Grid.around(side, side, values);
    }

    /// What the network says at a point, and what the focused unit or input does there.
    ProbeReading read(FrameRequest request, Probe probe) {
        float[] answers = answers(probe.x(), probe.y());
        float focused =
                request.focus().map(focus -> focusedActivation(focus, probe)).orElse(Float.NaN);
        return new ProbeReading(probe, Grid.of(answers.length, 1, answers), focused);
    }

    private float focusedActivation(Focus focus, Probe probe) {
        return switch (focus) {
            case Focus.Unit(int layer, int unit) -> forward.activations(layer)[unit];
            case Focus.Input(var feature) -> (float) feature.of(probe.x(), probe.y());
        };
    }

    /// The outputs at one point. Shared, not a copy.
    private float[] answers(double x, double y) {
        List<InputFeature> features = forward.network().inputs();
        for (int row = 0; row < features.size(); row++) {
            forward.inputValues()[row] = (float) features.get(row).of(x, y);
        }
        forward.run(1);
        return forward.outputs(1);
    }
}
