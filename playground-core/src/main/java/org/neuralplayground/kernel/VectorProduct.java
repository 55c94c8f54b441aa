package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The product of [Kernel] on vector registers. A tile of up to 8 results x 2 vectors of lanes is
/// kept in registers while the factors and the rows of the input go by: of 16 multiply-adds each
/// takes 8 broadcasts and 2 loads, so that the arithmetic units and not the loads are the limit.
final class VectorProduct {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

    /// `out[m] += Σ ...`, see [RowProduct].
    static void multiplyAdd(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes) {
        int rows = shape.rows();
        int inStart = inRow * lanes;
        int outStart = outRow * lanes;
        int lane = 0;
        for (; lane + 2 * W <= lanes; lane += 2 * W) {
            int m = 0;
            int f = factorOffset;
            int o = outStart + lane;
            for (; m + 8 <= rows; m += 8, f += 8 * shape.factorRow(), o += 8 * lanes) {
                tile8x2(shape, factors, f, in, inStart + lane, out, o, lanes);
            }
            for (; m + 4 <= rows; m += 4, f += 4 * shape.factorRow(), o += 4 * lanes) {
                tile4x2(shape, factors, f, in, inStart + lane, out, o, lanes);
            }
            for (; m < rows; m++, f += shape.factorRow(), o += lanes) {
                tile1x2(shape, factors, f, in, inStart + lane, out, o, lanes);
            }
        }
        if (lane < lanes) {
            int m = 0;
            int f = factorOffset;
            int o = outStart + lane;
            for (; m + 8 <= rows; m += 8, f += 8 * shape.factorRow(), o += 8 * lanes) {
                tile8x1(shape, factors, f, in, inStart + lane, out, o, lanes);
            }
            for (; m + 4 <= rows; m += 4, f += 4 * shape.factorRow(), o += 4 * lanes) {
                tile4x1(shape, factors, f, in, inStart + lane, out, o, lanes);
            }
            for (; m < rows; m++, f += shape.factorRow(), o += lanes) {
                tile1x1(shape, factors, f, in, inStart + lane, out, o, lanes);
            }
        }
    }

    /// 8 results x 2 vectors.
    private static void tile8x2(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        int factorRow = shape.factorRow();
        int step = shape.factorColumn();
        int o0 = outStart;
        int o1 = outStart + lanes;
        int o2 = outStart + 2 * lanes;
        int o3 = outStart + 3 * lanes;
        int o4 = outStart + 4 * lanes;
        int o5 = outStart + 5 * lanes;
        int o6 = outStart + 6 * lanes;
        int o7 = outStart + 7 * lanes;
        FloatVector s00 = FloatVector.fromArray(S, out, o0);
        FloatVector s01 = FloatVector.fromArray(S, out, o0 + W);
        FloatVector s10 = FloatVector.fromArray(S, out, o1);
        FloatVector s11 = FloatVector.fromArray(S, out, o1 + W);
        FloatVector s20 = FloatVector.fromArray(S, out, o2);
        FloatVector s21 = FloatVector.fromArray(S, out, o2 + W);
        FloatVector s30 = FloatVector.fromArray(S, out, o3);
        FloatVector s31 = FloatVector.fromArray(S, out, o3 + W);
        FloatVector s40 = FloatVector.fromArray(S, out, o4);
        FloatVector s41 = FloatVector.fromArray(S, out, o4 + W);
        FloatVector s50 = FloatVector.fromArray(S, out, o5);
        FloatVector s51 = FloatVector.fromArray(S, out, o5 + W);
        FloatVector s60 = FloatVector.fromArray(S, out, o6);
        FloatVector s61 = FloatVector.fromArray(S, out, o6 + W);
        FloatVector s70 = FloatVector.fromArray(S, out, o7);
        FloatVector s71 = FloatVector.fromArray(S, out, o7 + W);
        int f = factorOffset;
        for (int run = 0; run < shape.runs(); run++) {
            int row = inStart + run * shape.runStride() * lanes;
            for (int j = 0; j < shape.runLength(); j++, row += lanes, f += step) {
                FloatVector x0 = FloatVector.fromArray(S, in, row);
                FloatVector x1 = FloatVector.fromArray(S, in, row + W);
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
            }
        }
        s00.intoArray(out, o0);
        s01.intoArray(out, o0 + W);
        s10.intoArray(out, o1);
        s11.intoArray(out, o1 + W);
        s20.intoArray(out, o2);
        s21.intoArray(out, o2 + W);
        s30.intoArray(out, o3);
        s31.intoArray(out, o3 + W);
        s40.intoArray(out, o4);
        s41.intoArray(out, o4 + W);
        s50.intoArray(out, o5);
        s51.intoArray(out, o5 + W);
        s60.intoArray(out, o6);
        s61.intoArray(out, o6 + W);
        s70.intoArray(out, o7);
        s71.intoArray(out, o7 + W);
    }

    /// 8 results x 1 vector.
    private static void tile8x1(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        int factorRow = shape.factorRow();
        int step = shape.factorColumn();
        int o0 = outStart;
        int o1 = outStart + lanes;
        int o2 = outStart + 2 * lanes;
        int o3 = outStart + 3 * lanes;
        int o4 = outStart + 4 * lanes;
        int o5 = outStart + 5 * lanes;
        int o6 = outStart + 6 * lanes;
        int o7 = outStart + 7 * lanes;
        FloatVector s00 = FloatVector.fromArray(S, out, o0);
        FloatVector s10 = FloatVector.fromArray(S, out, o1);
        FloatVector s20 = FloatVector.fromArray(S, out, o2);
        FloatVector s30 = FloatVector.fromArray(S, out, o3);
        FloatVector s40 = FloatVector.fromArray(S, out, o4);
        FloatVector s50 = FloatVector.fromArray(S, out, o5);
        FloatVector s60 = FloatVector.fromArray(S, out, o6);
        FloatVector s70 = FloatVector.fromArray(S, out, o7);
        int f = factorOffset;
        for (int run = 0; run < shape.runs(); run++) {
            int row = inStart + run * shape.runStride() * lanes;
            for (int j = 0; j < shape.runLength(); j++, row += lanes, f += step) {
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

    /// 4 results x 2 vectors.
    private static void tile4x2(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        int factorRow = shape.factorRow();
        int step = shape.factorColumn();
        int o0 = outStart;
        int o1 = outStart + lanes;
        int o2 = outStart + 2 * lanes;
        int o3 = outStart + 3 * lanes;
        FloatVector s00 = FloatVector.fromArray(S, out, o0);
        FloatVector s01 = FloatVector.fromArray(S, out, o0 + W);
        FloatVector s10 = FloatVector.fromArray(S, out, o1);
        FloatVector s11 = FloatVector.fromArray(S, out, o1 + W);
        FloatVector s20 = FloatVector.fromArray(S, out, o2);
        FloatVector s21 = FloatVector.fromArray(S, out, o2 + W);
        FloatVector s30 = FloatVector.fromArray(S, out, o3);
        FloatVector s31 = FloatVector.fromArray(S, out, o3 + W);
        int f = factorOffset;
        for (int run = 0; run < shape.runs(); run++) {
            int row = inStart + run * shape.runStride() * lanes;
            for (int j = 0; j < shape.runLength(); j++, row += lanes, f += step) {
                FloatVector x0 = FloatVector.fromArray(S, in, row);
                FloatVector x1 = FloatVector.fromArray(S, in, row + W);
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
            }
        }
        s00.intoArray(out, o0);
        s01.intoArray(out, o0 + W);
        s10.intoArray(out, o1);
        s11.intoArray(out, o1 + W);
        s20.intoArray(out, o2);
        s21.intoArray(out, o2 + W);
        s30.intoArray(out, o3);
        s31.intoArray(out, o3 + W);
    }

    /// 4 results x 1 vector.
    private static void tile4x1(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        int factorRow = shape.factorRow();
        int step = shape.factorColumn();
        int o0 = outStart;
        int o1 = outStart + lanes;
        int o2 = outStart + 2 * lanes;
        int o3 = outStart + 3 * lanes;
        FloatVector s00 = FloatVector.fromArray(S, out, o0);
        FloatVector s10 = FloatVector.fromArray(S, out, o1);
        FloatVector s20 = FloatVector.fromArray(S, out, o2);
        FloatVector s30 = FloatVector.fromArray(S, out, o3);
        int f = factorOffset;
        for (int run = 0; run < shape.runs(); run++) {
            int row = inStart + run * shape.runStride() * lanes;
            for (int j = 0; j < shape.runLength(); j++, row += lanes, f += step) {
                FloatVector x0 = FloatVector.fromArray(S, in, row);
                FloatVector w0 = FloatVector.broadcast(S, factors[f]);
                s00 = w0.fma(x0, s00);
                FloatVector w1 = FloatVector.broadcast(S, factors[f + factorRow]);
                s10 = w1.fma(x0, s10);
                FloatVector w2 = FloatVector.broadcast(S, factors[f + 2 * factorRow]);
                s20 = w2.fma(x0, s20);
                FloatVector w3 = FloatVector.broadcast(S, factors[f + 3 * factorRow]);
                s30 = w3.fma(x0, s30);
            }
        }
        s00.intoArray(out, o0);
        s10.intoArray(out, o1);
        s20.intoArray(out, o2);
        s30.intoArray(out, o3);
    }

    /// 1 results x 2 vectors.
    private static void tile1x2(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        int step = shape.factorColumn();
        int o0 = outStart;
        FloatVector s00 = FloatVector.fromArray(S, out, o0);
        FloatVector s01 = FloatVector.fromArray(S, out, o0 + W);
        int f = factorOffset;
        for (int run = 0; run < shape.runs(); run++) {
            int row = inStart + run * shape.runStride() * lanes;
            for (int j = 0; j < shape.runLength(); j++, row += lanes, f += step) {
                FloatVector x0 = FloatVector.fromArray(S, in, row);
                FloatVector x1 = FloatVector.fromArray(S, in, row + W);
                FloatVector w0 = FloatVector.broadcast(S, factors[f]);
                s00 = w0.fma(x0, s00);
                s01 = w0.fma(x1, s01);
            }
        }
        s00.intoArray(out, o0);
        s01.intoArray(out, o0 + W);
    }

    /// 1 results x 1 vector.
    private static void tile1x1(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inStart,
            float[] out,
            int outStart,
            int lanes) {
        int step = shape.factorColumn();
        int o0 = outStart;
        FloatVector s00 = FloatVector.fromArray(S, out, o0);
        int f = factorOffset;
        for (int run = 0; run < shape.runs(); run++) {
            int row = inStart + run * shape.runStride() * lanes;
            for (int j = 0; j < shape.runLength(); j++, row += lanes, f += step) {
                FloatVector x0 = FloatVector.fromArray(S, in, row);
                FloatVector w0 = FloatVector.broadcast(S, factors[f]);
                s00 = w0.fma(x0, s00);
            }
        }
        s00.intoArray(out, o0);
    }

    private VectorProduct() {}
}
