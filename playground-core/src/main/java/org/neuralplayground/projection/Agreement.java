package org.neuralplayground.projection;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;

/// How often the output decides for an example's point in the plane as it does for the example.
final class Agreement {

    /// @param points examples x 2
    /// @param hidden examples x units
    static double between(Network network, PrincipalComponents plane, Table points, Table hidden) {
        DenseLayer last = AffineOutputs.outputLayer(network);
        AffineOutputs outputs = AffineOutputs.of(network, plane);
        FMatrixRMaj own = new FMatrixRMaj(outputs.count(), 1);
        FMatrixRMaj shown = new FMatrixRMaj(outputs.count(), 1);
        float[] weights = last.weights().copyOfValues();
        float[] values = hidden.toArray();
        double agreeing = 0;
        for (int example = 0; example < hidden.rows(); example++) {
            for (int output = 0; output < outputs.count(); output++) {
                own.set(output, 0, rawOutput(last, output, weights, values, example));
                double x = points.at(example, 0);
                double y = points.at(example, 1);
                shown.set(output, 0, (float) outputs.at(output, x, y));
            }
            if (network.loss().decision(own, 0) == network.loss().decision(shown, 0)) {
                agreeing++;
            }
        }
        return agreeing / hidden.rows();
    }

    private static float rawOutput(
            DenseLayer last, int output, float[] weights, float[] hidden, int example) {
        int units = last.inputs();
        double sum = last.bias(output);
        for (int unit = 0; unit < units; unit++) {
            sum += (double) weights[output * units + unit] * hidden[example * units + unit];
        }
        return (float) sum;
    }

    private Agreement() {}
}
