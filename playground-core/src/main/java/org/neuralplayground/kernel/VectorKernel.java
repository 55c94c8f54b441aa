package org.neuralplayground.kernel;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.neuralplayground.kernel.VectorProduct.Start;
import org.neuralplayground.spec.Activation;

/// The kernel on vector registers of whatever width the machine has, from 128 to 512 bits. Needs
/// the module `jdk.incubator.vector`.
final class VectorKernel implements Kernel {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

    /// Bits of the registers in use.
    static int bits() {
        return S.vectorBitSize();
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
        VectorProduct.multiply(
                shape,
                factors,
                factorOffset,
                biases,
                biasOffset,
                Start.BIASES,
                in,
                inRow,
                out,
                outRow,
                lanes);
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
        VectorProduct.multiply(
                shape, factors, factorOffset, out, 0, Start.ZERO, in, inRow, out, outRow, lanes);
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
        VectorProduct.multiply(
                shape, factors, factorOffset, out, 0, Start.OUT, in, inRow, out, outRow, lanes);
    }

    @Override
    public int scratch(RowCorrelation shape, int lanes) {
        return VectorOuterProducts.scratch(shape, lanes);
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
        VectorOuterProducts.correlate(
                shape, left, leftRow, right, rightRow, sums, sumOffset, lanes, scratch);
    }

    @Override
    public int denseScratch(RowCorrelation shape, int lanes) {
        return VectorDenseGradient.suits(shape) ? PARTIALS : scratch(shape, lanes);
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
        if (VectorDenseGradient.suits(shape)) {
            VectorDenseGradient.add(
                    shape, gradient, in, sums, weightOffset, biasOffset, lanes, scratch);
        } else {
            correlate(shape, gradient, 0, in, 0, sums, weightOffset, lanes, scratch);
            sumRows(gradient, 0, shape.leftRows(), sums, biasOffset, lanes, scratch);
        }
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
        VectorRowSums.sumRows(in, inRow, rows, sums, sumOffset, lanes, scratch);
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
        VectorSparse.multiply(
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
        VectorSparse.correlate(in, rows, count, gradient, units, lanes, sums, sumOffset, block);
    }

    @Override
    public void activate(Activation f, float[] z, float[] a, int from, int to) {
        switch (f) {
            case LINEAR -> System.arraycopy(z, from, a, from, to - from);
            case RELU -> VectorForward.relu(z, a, from, to);
            case LEAKY_RELU -> VectorForward.leakyRelu(z, a, from, to);
            case TANH -> VectorForward.tanh(z, a, from, to);
            case SIGMOID -> VectorForward.sigmoid(z, a, from, to);
            case STEP -> VectorForward.step(z, a, from, to);
            case ELU -> VectorForward.elu(z, a, from, to);
            case GELU -> VectorForward.gelu(z, a, from, to);
            case SWISH -> VectorForward.swish(z, a, from, to);
        }
    }

    @Override
    public void activationGradient(
            Activation f, float[] z, float[] a, float[] gradient, int from, int to) {
        switch (f) {
            case LINEAR -> {}
            case RELU -> VectorBackward.relu(z, gradient, from, to);
            case LEAKY_RELU -> VectorBackward.leakyRelu(z, gradient, from, to);
            case TANH -> VectorBackward.tanh(a, gradient, from, to);
            case SIGMOID -> VectorBackward.sigmoid(a, gradient, from, to);
            case STEP -> Arrays.fill(gradient, from, to, 0);
            case ELU -> VectorBackward.elu(z, a, gradient, from, to);
            case GELU -> VectorBackward.gelu(z, a, gradient, from, to);
            case SWISH -> VectorBackward.swish(z, a, gradient, from, to);
        }
    }

    @Override
    public void closeBatch(float[] sums, float[] mean, float scale) {
        int n = 0;
        FloatVector zero = FloatVector.zero(S);
        for (int end = S.loopBound(sums.length); n < end; n += W) {
            FloatVector.fromArray(S, sums, n).mul(scale).intoArray(mean, n);
            zero.intoArray(sums, n);
        }
        for (; n < sums.length; n++) {
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
        int n = 0;
        for (int end = S.loopBound(count); n < end; n += W) {
            FloatVector.fromArray(S, source, sourceOffset + n)
                    .mul(factor)
                    .add(FloatVector.fromArray(S, target, targetOffset + n))
                    .intoArray(target, targetOffset + n);
        }
        for (; n < count; n++) {
            target[targetOffset + n] += factor * source[sourceOffset + n];
        }
    }

    @Override
    public boolean isWithin(float[] values, float limit) {
        int n = 0;
        for (int end = S.loopBound(values.length); n < end; n += W) {
            FloatVector magnitudes = FloatVector.fromArray(S, values, n).abs();
            if (!magnitudes.compare(VectorOperators.LE, limit).allTrue()) {
                return false;
            }
        }
        for (; n < values.length; n++) {
            if (!(Math.abs(values[n]) <= limit)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void meansOfSquares(
            float[] in, int from, int width, float[] out, int to, float[] scratch) {
        VectorSquares.means(in, from, width, out, to, scratch);
    }
}
