package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.neuralplayground.kernel.VectorProduct.Start;

/// The tile of a [VectorProduct] that does most of the work, two vectors of lanes wide: the second
/// one is so many floats behind the first, in the input and in the result.
final class VectorLargeTile {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;

    /// 8 results x 2 vectors.
    static void tile8x2(
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
        int o1 = outStart + lanes;
        int o2 = outStart + 2 * lanes;
        int o3 = outStart + 3 * lanes;
        int o4 = outStart + 4 * lanes;
        int o5 = outStart + 5 * lanes;
        int o6 = outStart + 6 * lanes;
        int o7 = outStart + 7 * lanes;
        FloatVector s00;
        FloatVector s01;
        FloatVector s10;
        FloatVector s11;
        FloatVector s20;
        FloatVector s21;
        FloatVector s30;
        FloatVector s31;
        FloatVector s40;
        FloatVector s41;
        FloatVector s50;
        FloatVector s51;
        FloatVector s60;
        FloatVector s61;
        FloatVector s70;
        FloatVector s71;
        if (from == Start.BIASES) {
            s00 = FloatVector.broadcast(S, biases[biasOffset]);
            s01 = s00;
            s10 = FloatVector.broadcast(S, biases[biasOffset + 1]);
            s11 = s10;
            s20 = FloatVector.broadcast(S, biases[biasOffset + 2]);
            s21 = s20;
            s30 = FloatVector.broadcast(S, biases[biasOffset + 3]);
            s31 = s30;
            s40 = FloatVector.broadcast(S, biases[biasOffset + 4]);
            s41 = s40;
            s50 = FloatVector.broadcast(S, biases[biasOffset + 5]);
            s51 = s50;
            s60 = FloatVector.broadcast(S, biases[biasOffset + 6]);
            s61 = s60;
            s70 = FloatVector.broadcast(S, biases[biasOffset + 7]);
            s71 = s70;
        } else if (from == Start.ZERO) {
            s00 = FloatVector.zero(S);
            s01 = FloatVector.zero(S);
            s10 = FloatVector.zero(S);
            s11 = FloatVector.zero(S);
            s20 = FloatVector.zero(S);
            s21 = FloatVector.zero(S);
            s30 = FloatVector.zero(S);
            s31 = FloatVector.zero(S);
            s40 = FloatVector.zero(S);
            s41 = FloatVector.zero(S);
            s50 = FloatVector.zero(S);
            s51 = FloatVector.zero(S);
            s60 = FloatVector.zero(S);
            s61 = FloatVector.zero(S);
            s70 = FloatVector.zero(S);
            s71 = FloatVector.zero(S);
        } else {
            s00 = FloatVector.fromArray(S, out, o0);
            s01 = FloatVector.fromArray(S, out, o0 + outSecond);
            s10 = FloatVector.fromArray(S, out, o1);
            s11 = FloatVector.fromArray(S, out, o1 + outSecond);
            s20 = FloatVector.fromArray(S, out, o2);
            s21 = FloatVector.fromArray(S, out, o2 + outSecond);
            s30 = FloatVector.fromArray(S, out, o3);
            s31 = FloatVector.fromArray(S, out, o3 + outSecond);
            s40 = FloatVector.fromArray(S, out, o4);
            s41 = FloatVector.fromArray(S, out, o4 + outSecond);
            s50 = FloatVector.fromArray(S, out, o5);
            s51 = FloatVector.fromArray(S, out, o5 + outSecond);
            s60 = FloatVector.fromArray(S, out, o6);
            s61 = FloatVector.fromArray(S, out, o6 + outSecond);
            s70 = FloatVector.fromArray(S, out, o7);
            s71 = FloatVector.fromArray(S, out, o7 + outSecond);
        }
        int factorRow = shape.factorRow();
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
            FloatVector w2 = FloatVector.broadcast(S, factors[f + 2 * factorRow]);
            s20 = w2.fma(x0, s20);
            s21 = w2.fma(x1, s21);
            FloatVector w3 = FloatVector.broadcast(S, factors[f + 3 * factorRow]);
            s30 = w3.fma(x0, s30);
            s31 = w3.fma(x1, s31);
            FloatVector w4 = FloatVector.broadcast(S, factors[f + 4 * factorRow]);
            s40 = w4.fma(x0, s40);
            s41 = w4.fma(x1, s41);
            FloatVector w5 = FloatVector.broadcast(S, factors[f + 5 * factorRow]);
            s50 = w5.fma(x0, s50);
            s51 = w5.fma(x1, s51);
            FloatVector w6 = FloatVector.broadcast(S, factors[f + 6 * factorRow]);
            s60 = w6.fma(x0, s60);
            s61 = w6.fma(x1, s61);
            FloatVector w7 = FloatVector.broadcast(S, factors[f + 7 * factorRow]);
            s70 = w7.fma(x0, s70);
            s71 = w7.fma(x1, s71);
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
        s40.intoArray(out, o4);
        s41.intoArray(out, o4 + outSecond);
        s50.intoArray(out, o5);
        s51.intoArray(out, o5 + outSecond);
        s60.intoArray(out, o6);
        s61.intoArray(out, o6 + outSecond);
        s70.intoArray(out, o7);
        s71.intoArray(out, o7 + outSecond);
    }

    private VectorLargeTile() {}
}
