package org.neuralplayground.nn;

import java.util.Arrays;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_FDRM;

/// A matrix of trained numbers beside the derivative of the loss by each of them.
public final class Parameter {
    private final FMatrixRMaj values;

    /// dL/dvalue summed over the examples since the last update.
    private final FMatrixRMaj gradientSums;

    /// dL/dvalue of the last update, the mean over its examples, without penalty.
    private final FMatrixRMaj meanGradient;

    /// Where true the value is fixed for ever. See [#kill].
    private final boolean[] dead;

    private boolean anyDead;

    Parameter(int rows, int columns) {
        values = new FMatrixRMaj(rows, columns);
        gradientSums = new FMatrixRMaj(rows, columns);
        meanGradient = new FMatrixRMaj(rows, columns);
        dead = new boolean[rows * columns];
    }

    /// The trained numbers. Shared, not a copy.
    public FMatrixRMaj values() {
        return values;
    }

    /// The mean gradient over the examples of the last update; 0 before the first. Shared, not a
    /// copy.
    public FMatrixRMaj meanGradient() {
        return meanGradient;
    }

    /// The gradients summed since the last update. Shared, not a copy.
    public FMatrixRMaj gradientSums() {
        return gradientSums;
    }

    public int size() {
        return dead.length;
    }

    /// Sets [#meanGradient] to the sums divided by the number of examples, 0 for what is dead, and
    /// starts new sums.
    public void closeBatch(int examples) {
        float[] sums = gradientSums.data;
        float[] mean = meanGradient.data;
        for (int n = 0; n < sums.length; n++) {
            mean[n] = sums[n] / examples;
            sums[n] = 0;
        }
        if (anyDead) {
            for (int n = 0; n < mean.length; n++) {
                mean[n] = dead[n] ? 0 : mean[n];
            }
        }
    }

    /// A copy of the trained numbers, row by row.
    public float[] copyOfValues() {
        return values.data.clone();
    }

    /// A copy of [#meanGradient], row by row.
    public float[] copyOfMeanGradient() {
        return meanGradient.data.clone();
    }

    /// Throws away the gradients summed since the last update.
    public void dropSums() {
        Arrays.fill(gradientSums.data, 0);
    }

    /// Throws away the gradients summed since the last update, and that of the last update.
    public void forgetGradients() {
        dropSums();
        Arrays.fill(meanGradient.data, 0);
    }

    /// Sets a value to 0 and keeps training from changing it ever again: what L1 does to a weight
    /// that crosses 0.
    public void kill(int index) {
        values.data[index] = 0;
        dead[index] = true;
        anyDead = true;
    }

    /// Lets training change the value again, as when a run goes back to before it died.
    public void revive(int index) {
        dead[index] = false;
    }

    public boolean isDead(int index) {
        return dead[index];
    }

    public boolean anyDead() {
        return anyDead;
    }

    /// Whether a value has become infinite or not a number.
    public boolean isBroken() {
        return MatrixFeatures_FDRM.hasUncountable(values);
    }
}
