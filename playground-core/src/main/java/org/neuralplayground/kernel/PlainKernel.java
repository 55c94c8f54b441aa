package org.neuralplayground.kernel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.neuralplayground.spec.Activation;

/// The kernel in plain loops: needs nothing, and is the reference for the other one.
public final class PlainKernel implements Kernel {
    private final Map<Activation, ActivationFunction> functions = new EnumMap<>(Activation.class);

    public PlainKernel() {
        for (Activation activation : Activation.values()) {
            functions.put(activation, ActivationFunction.of(activation));
        }
    }

    @Override
    public void multiply(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes) {
        for (int place = 0; place < shape.places(); place++) {
            for (int m = 0; m < shape.rows(); m++) {
                int row = (outRow + place * shape.outPlace() + m) * lanes;
                Arrays.fill(out, row, row + lanes, biases[biasOffset + m]);
            }
        }
        multiplyAdd(shape, factors, factorOffset, in, inRow, out, outRow, lanes);
    }

    @Override
    public void multiply(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes) {
        for (int place = 0; place < shape.places(); place++) {
            int row = outRow + place * shape.outPlace();
            Arrays.fill(out, row * lanes, (row + shape.rows()) * lanes, 0);
        }
        multiplyAdd(shape, factors, factorOffset, in, inRow, out, outRow, lanes);
    }

    @Override
    public void multiplyAdd(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes) {
        PlainProducts.multiplyAdd(shape, factors, factorOffset, in, inRow, out, outRow, lanes);
    }

    @Override
    public int scratch(RowCorrelation shape, int lanes) {
        return PARTIALS;
    }

    @Override
    public void correlate(
            RowCorrelation shape,
            float[] left,
            int leftRow,
            float[] right,
            int rightRow,
            float[] sums,
            int sumOffset,
            int lanes,
            float[] scratch) {
        PlainProducts.correlate(shape, left, leftRow, right, rightRow, sums, sumOffset, lanes);
    }

    @Override
    public int denseScratch(RowCorrelation shape, int lanes) {
        return PARTIALS;
    }

    @Override
    public void denseGradient(
            RowCorrelation shape,
            float[] gradient,
            float[] in,
            float[] sums,
            int weightOffset,
            int biasOffset,
            int lanes,
            float[] scratch) {
        PlainProducts.correlate(shape, gradient, 0, in, 0, sums, weightOffset, lanes);
        sumRows(gradient, 0, shape.leftRows(), sums, biasOffset, lanes, scratch);
    }

    @Override
    public void sumRows(
            float[] in,
            int inRow,
            int rows,
            float[] sums,
            int sumOffset,
            int lanes,
            float[] scratch) {
        for (int m = 0; m < rows; m++) {
            float sum = sums[sumOffset + m];
            int row = (inRow + m) * lanes;
            for (int lane = 0; lane < lanes; lane++) {
                sum += in[row + lane];
            }
            sums[sumOffset + m] = sum;
        }
    }

    @Override
    public void multiplySparse(
            SparseRows in,
            int[] rows,
            int count,
            float[] weights,
            int weightOffset,
            float[] biases,
            int biasOffset,
            float[] out,
            int units,
            int lanes,
            float[] block) {
        PlainSparse.multiply(
                in,
                rows,
                count,
                weights,
                weightOffset,
                biases,
                biasOffset,
                out,
                units,
                lanes,
                block);
    }

    @Override
    public void correlateSparse(
            SparseRows in,
            int[] rows,
            int count,
            float[] gradient,
            int units,
            int lanes,
            float[] sums,
            int sumOffset,
            float[] block) {
        PlainSparse.correlate(in, rows, count, gradient, units, lanes, sums, sumOffset, block);
    }

    @Override
    public void activate(Activation f, float[] z, float[] a, int from, int to) {
        function(f).forward(z, a, from, to);
    }

    @Override
    public void activationGradient(
            Activation f, float[] z, float[] a, float[] gradient, int from, int to) {
        function(f).backward(z, a, gradient, from, to);
    }

    private ActivationFunction function(Activation f) {
        return functions.getOrDefault(f, Linear.INSTANCE);
    }

    @Override
    public void closeBatch(float[] sums, float[] mean, float scale) {
        for (int n = 0; n < sums.length; n++) {
            mean[n] = sums[n] * scale;
            sums[n] = 0;
        }
    }

    @Override
    public void addScaled(
            float factor,
            float[] source,
            int sourceOffset,
            float[] target,
            int targetOffset,
            int count) {
        for (int n = 0; n < count; n++) {
            target[targetOffset + n] += factor * source[sourceOffset + n];
        }
    }

    @Override
    public boolean isWithin(float[] values, float limit) {
        for (float value : values) {
            if (!(Math.abs(value) <= limit)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void meansOfSquares(
            float[] in, int from, int width, float[] out, int to, float[] scratch) {
        for (int n = 0; n < width / 4; n++) {
            float sum = 0;
            for (int row = 0; row < 4; row++) {
                int cell = from + row * width + 4 * n;
                sum += (in[cell] + in[cell + 1]) + (in[cell + 2] + in[cell + 3]);
            }
            out[to + n] = sum / 16;
        }
    }
}
