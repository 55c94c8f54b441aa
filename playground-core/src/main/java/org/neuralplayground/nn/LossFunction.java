package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.spec.Loss;

/// A loss with the output activation that it owns. It takes the raw outputs `z` (outputs x lanes),
/// so that large ones stay finite.
///
/// A target is the label of a [org.neuralplayground.spec.LabelledPoint]: the class index from 0 in
/// a classification, the value in a regression.
public sealed interface LossFunction
        permits TanhHalfSquaredError,
                SigmoidCrossEntropy,
                SoftmaxCrossEntropy,
                LinearHalfSquaredError,
                LinearSquaredError {

    /// What the network answers: the output activation of the raw outputs.
    ///
    /// @param z raw outputs. Not modified.
    /// @param outputs gets the answers, of the same shape. Modified.
    void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int lanes);

    /// dL/dz of each lane's own loss.
    ///
    /// @param z raw outputs. Not modified.
    /// @param targets one a lane, from `firstTarget` on. Not modified.
    /// @param gradient of the same shape as `z`. Modified.
    void gradient(FMatrixRMaj z, float[] targets, int firstTarget, FMatrixRMaj gradient, int lanes);

    /// The loss of one lane, in double precision.
    double loss(FMatrixRMaj z, int lane, float target);

    /// The class that a lane's outputs decide for. A single output decides for class 1 where its
    /// activation is at or above the middle, that is where z >= 0; of several the largest wins, the
    /// first of equal ones.
    default int decision(FMatrixRMaj z, int lane) {
        return z.get(0, lane) >= 0 ? 1 : 0;
    }

    static LossFunction of(Loss loss) {
        return switch (loss) {
            case TANH_HALF_SQUARED_ERROR -> new TanhHalfSquaredError();
            case SIGMOID_CROSS_ENTROPY -> new SigmoidCrossEntropy();
            case SOFTMAX_CROSS_ENTROPY -> new SoftmaxCrossEntropy();
            case LINEAR_HALF_SQUARED_ERROR -> new LinearHalfSquaredError();
            case LINEAR_SQUARED_ERROR -> new LinearSquaredError();
        };
    }
}
