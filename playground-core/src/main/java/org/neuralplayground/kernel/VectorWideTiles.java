package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.neuralplayground.kernel.VectorProduct.Start;

/// The tiles of a [VectorProduct] for few results and many lanes, four vectors of lanes wide: the
/// maps of a small network are made of these.
final class VectorWideTiles {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

    /// All results, 1 to 4, of four vectors of lanes.
    static void multiply(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            Start from,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        if (shape.rows() == 1) {
            tile1x4(
                    shape,
                    factors,
                    factorOffset,
                    biases,
                    biasOffset,
                    from,
                    in,
                    inStart,
                    out,
                    outStart,
                    lanes);
        } else {
            tile4x4(
                    shape,
                    shape.rows(),
                    factors,
                    factorOffset,
                    biases,
                    biasOffset,
                    from,
                    in,
                    inStart,
                    out,
                    outStart,
                    lanes);
        }
    }

    /// 2 to 4 results x 4 vectors; those that there are not are the last one again.
    ///
    /// @param count of results
    private static void tile4x4(
            RowProduct shape,
            int count,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            Start from,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        int last = count - 1;
        int third = Math.min(last, 2);
        int o0 = outStart;
        int o1 = outStart + lanes;
        int o2 = outStart + third * lanes;
        int o3 = outStart + last * lanes;
        FloatVector s00;
        FloatVector s01;
        FloatVector s02;
        FloatVector s03;
        FloatVector s10;
        FloatVector s11;
        FloatVector s12;
        FloatVector s13;
        FloatVector s20;
        FloatVector s21;
        FloatVector s22;
        FloatVector s23;
        FloatVector s30;
        FloatVector s31;
        FloatVector s32;
        FloatVector s33;
        if (from == Start.OUT) {
            s00 = FloatVector.fromArray(S, out, o0);
            s01 = FloatVector.fromArray(S, out, o0 + W);
            s02 = FloatVector.fromArray(S, out, o0 + 2 * W);
            s03 = FloatVector.fromArray(S, out, o0 + 3 * W);
            s10 = FloatVector.fromArray(S, out, o1);
            s11 = FloatVector.fromArray(S, out, o1 + W);
            s12 = FloatVector.fromArray(S, out, o1 + 2 * W);
            s13 = FloatVector.fromArray(S, out, o1 + 3 * W);
            s20 = FloatVector.fromArray(S, out, o2);
            s21 = FloatVector.fromArray(S, out, o2 + W);
            s22 = FloatVector.fromArray(S, out, o2 + 2 * W);
            s23 = FloatVector.fromArray(S, out, o2 + 3 * W);
            s30 = FloatVector.fromArray(S, out, o3);
            s31 = FloatVector.fromArray(S, out, o3 + W);
            s32 = FloatVector.fromArray(S, out, o3 + 2 * W);
            s33 = FloatVector.fromArray(S, out, o3 + 3 * W);
        } else {
            boolean biased = from == Start.BIASES;
            s00 = FloatVector.broadcast(S, biased ? biases[biasOffset] : 0);
            s01 = s00;
            s02 = s00;
            s03 = s00;
            s10 = FloatVector.broadcast(S, biased ? biases[biasOffset + 1] : 0);
            s11 = s10;
            s12 = s10;
            s13 = s10;
            s20 = FloatVector.broadcast(S, biased ? biases[biasOffset + third] : 0);
            s21 = s20;
            s22 = s20;
            s23 = s20;
            s30 = FloatVector.broadcast(S, biased ? biases[biasOffset + last] : 0);
            s31 = s30;
            s32 = s30;
            s33 = s30;
        }
        int factorRow = shape.factorRow();
        int factorThird = third * factorRow;
        int factorLast = last * factorRow;
        int step = shape.factorColumn();
        int f = factorOffset;
        int row = inStart;
        int j = 0;
        int run = 0;
        while (run < shape.runs()) {
            FloatVector x0 = FloatVector.fromArray(S, in, row);
            FloatVector x1 = FloatVector.fromArray(S, in, row + W);
            FloatVector x2 = FloatVector.fromArray(S, in, row + 2 * W);
            FloatVector x3 = FloatVector.fromArray(S, in, row + 3 * W);
            FloatVector w0 = FloatVector.broadcast(S, factors[f]);
            s00 = w0.fma(x0, s00);
            s01 = w0.fma(x1, s01);
            s02 = w0.fma(x2, s02);
            s03 = w0.fma(x3, s03);
            FloatVector w1 = FloatVector.broadcast(S, factors[f + factorRow]);
            s10 = w1.fma(x0, s10);
            s11 = w1.fma(x1, s11);
            s12 = w1.fma(x2, s12);
            s13 = w1.fma(x3, s13);
            FloatVector w2 = FloatVector.broadcast(S, factors[f + factorThird]);
            s20 = w2.fma(x0, s20);
            s21 = w2.fma(x1, s21);
            s22 = w2.fma(x2, s22);
            s23 = w2.fma(x3, s23);
            FloatVector w3 = FloatVector.broadcast(S, factors[f + factorLast]);
            s30 = w3.fma(x0, s30);
            s31 = w3.fma(x1, s31);
            s32 = w3.fma(x2, s32);
            s33 = w3.fma(x3, s33);
            f += step;
            row += lanes;
            j++;
            if (j == shape.runLength()) {
                j = 0;
                run++;
                row = inStart + run * shape.runStride() * lanes;
            }
        }
        s00.intoArray(out, o0);
        s01.intoArray(out, o0 + W);
        s02.intoArray(out, o0 + 2 * W);
        s03.intoArray(out, o0 + 3 * W);
        s10.intoArray(out, o1);
        s11.intoArray(out, o1 + W);
        s12.intoArray(out, o1 + 2 * W);
        s13.intoArray(out, o1 + 3 * W);
        s20.intoArray(out, o2);
        s21.intoArray(out, o2 + W);
        s22.intoArray(out, o2 + 2 * W);
        s23.intoArray(out, o2 + 3 * W);
        s30.intoArray(out, o3);
        s31.intoArray(out, o3 + W);
        s32.intoArray(out, o3 + 2 * W);
        s33.intoArray(out, o3 + 3 * W);
    }

    /// 1 result x 4 vectors.
    private static void tile1x4(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            Start from,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        FloatVector s0;
        FloatVector s1;
        FloatVector s2;
        FloatVector s3;
        if (from == Start.OUT) {
            s0 = FloatVector.fromArray(S, out, outStart);
            s1 = FloatVector.fromArray(S, out, outStart + W);
            s2 = FloatVector.fromArray(S, out, outStart + 2 * W);
            s3 = FloatVector.fromArray(S, out, outStart + 3 * W);
        } else {
            s0 = FloatVector.broadcast(S, from == Start.BIASES ? biases[biasOffset] : 0);
            s1 = s0;
            s2 = s0;
            s3 = s0;
        }
        int step = shape.factorColumn();
        int f = factorOffset;
        int row = inStart;
        int j = 0;
        int run = 0;
        while (run < shape.runs()) {
            FloatVector w = FloatVector.broadcast(S, factors[f]);
            s0 = w.fma(FloatVector.fromArray(S, in, row), s0);
            s1 = w.fma(FloatVector.fromArray(S, in, row + W), s1);
            s2 = w.fma(FloatVector.fromArray(S, in, row + 2 * W), s2);
            s3 = w.fma(FloatVector.fromArray(S, in, row + 3 * W), s3);
            f += step;
            row += lanes;
            j++;
            if (j == shape.runLength()) {
                j = 0;
                run++;
                row = inStart + run * shape.runStride() * lanes;
            }
        }
        s0.intoArray(out, outStart);
        s1.intoArray(out, outStart + W);
        s2.intoArray(out, outStart + 2 * W);
        s3.intoArray(out, outStart + 3 * W);
    }

    private VectorWideTiles() {}
}
