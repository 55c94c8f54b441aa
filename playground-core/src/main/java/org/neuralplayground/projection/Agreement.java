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
        double agreeing = 0;
        for (int example = 0; example < hidden.rows(); example++) {
            for (int output = 0; output < outputs.count(); output++) {
                own.set(output, 0, rawOutput(last, output, hidden, example));
                double x = points.at(example, 0);
                double y = points.at(example, 1);
                shown.set(output, 0, outputs.at(output, x, y));
            }
            if (network.loss().decision(own, 0) == network.loss().decision(shown, 0)) {
                agreeing++;
            }
        }
        return agreeing / hidden.rows();
    }

    private static float rawOutput(DenseLayer last, int output, Table hidden, int example) {
        double sum = last.bias(output);
        for (int unit = 0; unit < last.inputs(); unit++) {
            sum += (double) last.weight(output, unit) * hidden.at(example, unit);
        }
        return (float) sum;
    }

    private Agreement() {}
}
