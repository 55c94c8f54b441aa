package org.neuralplayground.nn;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.model.LossSpec;

/// A loss with the output activation that it owns. It takes the raw outputs `z` (outputs x lanes),
/// so that large ones stay finite, and targets `t` of the same shape, or of one row where a class
/// index is asked for. Of several outputs the loss is the mean, as in Keras.
public sealed interface LossFunction
        permits TanhHalfSquaredError,
                HalfSquaredError,
                SquaredError,
                AbsoluteError,
                Huber,
                Hinge,
                SigmoidCrossEntropy,
                SoftmaxCrossEntropy {

    /// How many rows the targets of so many outputs have.
    default int targetRows(int outputs) {
        return outputs;
    }

    /// What the network answers: the output activation of the raw outputs.
    ///
    /// @param z raw outputs. Not modified.
    /// @param outputs gets the answers, of the same shape. Modified.
    default void outputs(FMatrixRMaj z, FMatrixRMaj outputs, int examples) {
        System.arraycopy(z.data, 0, outputs.data, 0, z.getNumElements());
    }

    /// dL/dz of each example's own loss; 0 in the lanes past the last example.
    ///
    /// @param z raw outputs. Not modified.
    /// @param targets one a lane. Not modified.
    /// @param gradient of the same shape as `z`. Modified.
    void gradient(FMatrixRMaj z, FMatrixRMaj targets, FMatrixRMaj gradient, int examples);

    /// The loss of one example, in double precision.
    double loss(FMatrixRMaj z, FMatrixRMaj targets, int example);

    /// The class that an example's outputs decide for. A single output decides for class 1 where
    /// its activation is at or above the middle, that is where z >= 0; of several the largest wins,
    /// the first of equal ones.
    default int decision(FMatrixRMaj z, int example) {
        if (z.numRows == 1) {
            return z.data[example] >= 0 ? 1 : 0;
        }
        return largest(z, example);
    }

    /// The probability of a class by a network's answers: of a single output, which answers for
    /// class 1, the rest is that of class 0. Of no meaning where answers are no probabilities.
    ///
    /// @param answers what [#outputs] gave. Not modified.
    /// @param label in [0, outputs), of a single output 0 or 1
    default double probability(FMatrixRMaj answers, int example, int label) {
        if (answers.numRows == 1) {
            double second = answers.data[example];
            return label == 1 ? second : 1 - second;
        }
        return answers.get(label, example);
    }

    /// The row of the largest number of a column, the first of equal ones.
    static int largest(FMatrixRMaj z, int example) {
        int largest = 0;
        for (int output = 1; output < z.numRows; output++) {
            if (z.get(output, example) > z.get(largest, example)) {
                largest = output;
            }
        }
        return largest;
    }

    /// Closes a gradient that was computed for every output by itself: the mean over the outputs,
    /// and 0 past the last example.
    ///
    /// @param gradient Modified.
    static void closeGradient(FMatrixRMaj gradient, int examples) {
        if (gradient.numRows > 1) {
            float share = 1f / gradient.numRows;
            int count = gradient.getNumElements();
            for (int n = 0; n < count; n++) {
                gradient.data[n] *= share;
            }
        }
        Lanes.clearPadding(gradient.data, gradient.numRows, examples, gradient.numCols);
    }

    static LossFunction of(LossSpec loss, Kernel kernel) {
        return switch (loss) {
            case LossSpec.TanhHalfSquaredError _ -> new TanhHalfSquaredError(kernel);
            case LossSpec.HalfSquaredError _ -> new HalfSquaredError();
            case LossSpec.SquaredError _ -> new SquaredError();
            case LossSpec.AbsoluteError _ -> new AbsoluteError();
            case LossSpec.Huber(double delta) -> new Huber((float) delta);
            case LossSpec.Hinge _ -> new Hinge();
            case LossSpec.SigmoidCrossEntropy _ -> new SigmoidCrossEntropy(kernel);
            case LossSpec.SoftmaxCrossEntropy(var labels) -> new SoftmaxCrossEntropy(labels);
        };
    }
}
