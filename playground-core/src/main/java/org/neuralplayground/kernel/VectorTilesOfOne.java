package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.neuralplayground.kernel.VectorProduct.Start;

/// The tiles of a [VectorProduct] that are one vector of lanes wide.
final class VectorTilesOfOne {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;

    /// 8 results x 1 vector.
    static void tile8x1(
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
        int o0 = outStart;
        int o1 = outStart + lanes;
        int o2 = outStart + 2 * lanes;
        int o3 = outStart + 3 * lanes;
        int o4 = outStart + 4 * lanes;
        int o5 = outStart + 5 * lanes;
        int o6 = outStart + 6 * lanes;
        int o7 = outStart + 7 * lanes;
        FloatVector s00;
        FloatVector s10;
        FloatVector s20;
        FloatVector s30;
        FloatVector s40;
        FloatVector s50;
        FloatVector s60;
        FloatVector s70;
        if (from == Start.BIASES) {
            s00 = FloatVector.broadcast(S, biases[biasOffset]);
            s10 = FloatVector.broadcast(S, biases[biasOffset + 1]);
            s20 = FloatVector.broadcast(S, biases[biasOffset + 2]);
            s30 = FloatVector.broadcast(S, biases[biasOffset + 3]);
            s40 = FloatVector.broadcast(S, biases[biasOffset + 4]);
            s50 = FloatVector.broadcast(S, biases[biasOffset + 5]);
            s60 = FloatVector.broadcast(S, biases[biasOffset + 6]);
            s70 = FloatVector.broadcast(S, biases[biasOffset + 7]);
        } else if (from == Start.ZERO) {
            s00 = FloatVector.zero(S);
            s10 = FloatVector.zero(S);
            s20 = FloatVector.zero(S);
            s30 = FloatVector.zero(S);
            s40 = FloatVector.zero(S);
            s50 = FloatVector.zero(S);
            s60 = FloatVector.zero(S);
            s70 = FloatVector.zero(S);
        } else {
            s00 = FloatVector.fromArray(S, out, o0);
            s10 = FloatVector.fromArray(S, out, o1);
            s20 = FloatVector.fromArray(S, out, o2);
            s30 = FloatVector.fromArray(S, out, o3);
            s40 = FloatVector.fromArray(S, out, o4);
            s50 = FloatVector.fromArray(S, out, o5);
            s60 = FloatVector.fromArray(S, out, o6);
            s70 = FloatVector.fromArray(S, out, o7);
        }
        int factorRow = shape.factorRow();
        int step = shape.factorColumn();
        int f = factorOffset;
        int row = inStart;
        int j = 0;
        int run = 0;
        while (run < shape.runs()) {
            FloatVector x0 = FloatVector.fromArray(S, in, row);
            FloatVector w0 = FloatVector.broadcast(S, factors[f]);
            s00 = w0.fma(x0, s00);
            FloatVector w1 = FloatVector.broadcast(S, factors[f + factorRow]);
            s10 = w1.fma(x0, s10);
            FloatVector w2 = FloatVector.broadcast(S, factors[f + 2 * factorRow]);
            s20 = w2.fma(x0, s20);
            FloatVector w3 = FloatVector.broadcast(S, factors[f + 3 * factorRow]);
            s30 = w3.fma(x0, s30);
            FloatVector w4 = FloatVector.broadcast(S, factors[f + 4 * factorRow]);
            s40 = w4.fma(x0, s40);
            FloatVector w5 = FloatVector.broadcast(S, factors[f + 5 * factorRow]);
            s50 = w5.fma(x0, s50);
            FloatVector w6 = FloatVector.broadcast(S, factors[f + 6 * factorRow]);
            s60 = w6.fma(x0, s60);
            FloatVector w7 = FloatVector.broadcast(S, factors[f + 7 * factorRow]);
            s70 = w7.fma(x0, s70);
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
        s10.intoArray(out, o1);
        s20.intoArray(out, o2);
        s30.intoArray(out, o3);
        s40.intoArray(out, o4);
        s50.intoArray(out, o5);
        s60.intoArray(out, o6);
        s70.intoArray(out, o7);
    }

    /// 4 results x 1 vector.
    static void tile4x1(
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
        int o0 = outStart;
        int o1 = outStart + lanes;
        int o2 = outStart + 2 * lanes;
        int o3 = outStart + 3 * lanes;
        FloatVector s00;
        FloatVector s10;
        FloatVector s20;
        FloatVector s30;
        if (from == Start.BIASES) {
            s00 = FloatVector.broadcast(S, biases[biasOffset]);
            s10 = FloatVector.broadcast(S, biases[biasOffset + 1]);
            s20 = FloatVector.broadcast(S, biases[biasOffset + 2]);
            s30 = FloatVector.broadcast(S, biases[biasOffset + 3]);
        } else if (from == Start.ZERO) {
            s00 = FloatVector.zero(S);
            s10 = FloatVector.zero(S);
            s20 = FloatVector.zero(S);
            s30 = FloatVector.zero(S);
        } else {
            s00 = FloatVector.fromArray(S, out, o0);
            s10 = FloatVector.fromArray(S, out, o1);
            s20 = FloatVector.fromArray(S, out, o2);
            s30 = FloatVector.fromArray(S, out, o3);
        }
        int factorRow = shape.factorRow();
        int step = shape.factorColumn();
        int f = factorOffset;
        int row = inStart;
        int j = 0;
        int run = 0;
        while (run < shape.runs()) {
            FloatVector x0 = FloatVector.fromArray(S, in, row);
            FloatVector w0 = FloatVector.broadcast(S, factors[f]);
            s00 = w0.fma(x0, s00);
            FloatVector w1 = FloatVector.broadcast(S, factors[f + factorRow]);
            s10 = w1.fma(x0, s10);
            FloatVector w2 = FloatVector.broadcast(S, factors[f + 2 * factorRow]);
            s20 = w2.fma(x0, s20);
            FloatVector w3 = FloatVector.broadcast(S, factors[f + 3 * factorRow]);
            s30 = w3.fma(x0, s30);
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
        s10.intoArray(out, o1);
        s20.intoArray(out, o2);
        s30.intoArray(out, o3);
    }

    /// 1 result x 1 vector.
    static void tile1x1(
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
        int o0 = outStart;
        FloatVector s00;
        if (from == Start.BIASES) {
            s00 = FloatVector.broadcast(S, biases[biasOffset]);
        } else if (from == Start.ZERO) {
            s00 = FloatVector.zero(S);
        } else {
            s00 = FloatVector.fromArray(S, out, o0);
        }
        int step = shape.factorColumn();
        int f = factorOffset;
        int row = inStart;
        int j = 0;
        int run = 0;
        while (run < shape.runs()) {
            FloatVector x0 = FloatVector.fromArray(S, in, row);
            FloatVector w0 = FloatVector.broadcast(S, factors[f]);
            s00 = w0.fma(x0, s00);
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
    }

    private VectorTilesOfOne() {}
}
