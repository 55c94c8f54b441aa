package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.neuralplayground.kernel.VectorProduct.Start;

/// The smaller tiles of a [VectorProduct] that are two vectors of lanes wide, as [VectorLargeTile].
final class VectorTilesOfTwo {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;

    /// 2 to 4 results x 2 vectors; those that there are not are the last one again.
    ///
    /// @param count of results
    static void tile4x2(
            RowProduct shape,
            int count,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            Start from,
            float[] in,
            int inStart,
            int inSecond,
            float[] out,
            int outStart,
            int outSecond,
            int lanes) {
        int o0 = outStart;
        int third = Math.min(count - 1, 2);
        int o1 = outStart + lanes;
        int o2 = outStart + third * lanes;
        int o3 = outStart + (count - 1) * lanes;
        FloatVector s00;
        FloatVector s01;
        FloatVector s10;
        FloatVector s11;
        FloatVector s20;
        FloatVector s21;
        FloatVector s30;
        FloatVector s31;
        if (from == Start.BIASES) {
            s00 = FloatVector.broadcast(S, biases[biasOffset]);
            s01 = s00;
            s10 = FloatVector.broadcast(S, biases[biasOffset + 1]);
            s11 = s10;
            s20 = FloatVector.broadcast(S, biases[biasOffset + third]);
            s21 = s20;
            s30 = FloatVector.broadcast(S, biases[biasOffset + count - 1]);
            s31 = s30;
        } else if (from == Start.ZERO) {
            s00 = FloatVector.zero(S);
            s01 = FloatVector.zero(S);
            s10 = FloatVector.zero(S);
            s11 = FloatVector.zero(S);
            s20 = FloatVector.zero(S);
            s21 = FloatVector.zero(S);
            s30 = FloatVector.zero(S);
            s31 = FloatVector.zero(S);
        } else {
            s00 = FloatVector.fromArray(S, out, o0);
            s01 = FloatVector.fromArray(S, out, o0 + outSecond);
            s10 = FloatVector.fromArray(S, out, o1);
            s11 = FloatVector.fromArray(S, out, o1 + outSecond);
            s20 = FloatVector.fromArray(S, out, o2);
            s21 = FloatVector.fromArray(S, out, o2 + outSecond);
            s30 = FloatVector.fromArray(S, out, o3);
            s31 = FloatVector.fromArray(S, out, o3 + outSecond);
        }
        int factorRow = shape.factorRow();
        int factorThird = third * factorRow;
        int factorLast = (count - 1) * factorRow;
        int step = shape.factorColumn();
        int f = factorOffset;
        int row = inStart;
        int j = 0;
        int run = 0;
        while (run < shape.runs()) {
            FloatVector x0 = FloatVector.fromArray(S, in, row);
            FloatVector x1 = FloatVector.fromArray(S, in, row + inSecond);
            FloatVector w0 = FloatVector.broadcast(S, factors[f]);
            s00 = w0.fma(x0, s00);
            s01 = w0.fma(x1, s01);
            FloatVector w1 = FloatVector.broadcast(S, factors[f + factorRow]);
            s10 = w1.fma(x0, s10);
            s11 = w1.fma(x1, s11);
            FloatVector w2 = FloatVector.broadcast(S, factors[f + factorThird]);
            s20 = w2.fma(x0, s20);
            s21 = w2.fma(x1, s21);
            FloatVector w3 = FloatVector.broadcast(S, factors[f + factorLast]);
            s30 = w3.fma(x0, s30);
            s31 = w3.fma(x1, s31);
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
        s01.intoArray(out, o0 + outSecond);
        s10.intoArray(out, o1);
        s11.intoArray(out, o1 + outSecond);
        s20.intoArray(out, o2);
        s21.intoArray(out, o2 + outSecond);
        s30.intoArray(out, o3);
        s31.intoArray(out, o3 + outSecond);
    }

    /// 1 result x 2 vectors.
    static void tile1x2(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            Start from,
            float[] in,
            int inStart,
            int inSecond,
            float[] out,
            int outStart,
            int outSecond,
            int lanes) {
        int o0 = outStart;
        FloatVector s00;
        FloatVector s01;
        if (from == Start.BIASES) {
            s00 = FloatVector.broadcast(S, biases[biasOffset]);
            s01 = s00;
        } else if (from == Start.ZERO) {
            s00 = FloatVector.zero(S);
            s01 = FloatVector.zero(S);
        } else {
            s00 = FloatVector.fromArray(S, out, o0);
            s01 = FloatVector.fromArray(S, out, o0 + outSecond);
        }
        int step = shape.factorColumn();
        int f = factorOffset;
        int row = inStart;
        int j = 0;
        int run = 0;
        while (run < shape.runs()) {
            FloatVector x0 = FloatVector.fromArray(S, in, row);
            FloatVector x1 = FloatVector.fromArray(S, in, row + inSecond);
            FloatVector w0 = FloatVector.broadcast(S, factors[f]);
            s00 = w0.fma(x0, s00);
            s01 = w0.fma(x1, s01);
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
        s01.intoArray(out, o0 + outSecond);
    }

    private VectorTilesOfTwo() {}
}
