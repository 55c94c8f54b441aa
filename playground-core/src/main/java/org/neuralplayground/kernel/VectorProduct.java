package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;

/// The product of [Kernel] on vector registers. A tile of up to 8 results x 2 vectors of lanes is
/// kept in registers while the factors and the rows of the input go by: of 16 multiply-adds each
/// takes 8 broadcasts and 2 loads, so that the arithmetic units and not the loads are the limit.
///
/// The loops count nothing that the compiler would unroll: most networks of a playground have a few
/// inputs a layer, and what stands before and after an unrolled loop would take longer than it.
final class VectorProduct {
    private static final int W = FloatVector.SPECIES_PREFERRED.length();
    private static final int WIDE_ROWS = 4;

    /// What the sums begin with.
    enum Start {
        ZERO,
        BIASES,
        OUT
    }

    /// `out[m] = start[m] + Σ ...`, see [RowProduct].
    ///
    /// @param biases one a result; in use only from [Start#BIASES]
    static void multiply(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            Start from,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes) {
        boolean few = shape.rows() > 0 && shape.rows() <= WIDE_ROWS;
        int wide = few ? lanes - lanes % (4 * W) : 0;
        int pairs = lanes - lanes % (2 * W);
        for (int place = 0; pairs > 0 && place < shape.places(); place++) {
            int i = (inRow + place * shape.inPlace()) * lanes;
            int o = (outRow + place * shape.outPlace()) * lanes;
            for (int lane = 0; lane < wide; lane += 4 * W) {
                VectorWideTiles.multiply(
                        shape,
                        factors,
                        factorOffset,
                        biases,
                        biasOffset,
                        from,
                        in,
                        i + lane,
                        out,
                        o + lane,
                        lanes);
            }
            for (int lane = wide; lane < pairs; lane += 2 * W) {
                multiplyTwo(
                        shape,
                        factors,
                        factorOffset,
                        biases,
                        biasOffset,
                        from,
                        in,
                        i + lane,
                        W,
                        out,
                        o + lane,
                        W,
                        lanes);
            }
        }
        if (pairs < lanes) {
            multiplyLast(
                    shape,
                    factors,
                    factorOffset,
                    biases,
                    biasOffset,
                    from,
                    in,
                    inRow * lanes + pairs,
                    out,
                    outRow * lanes + pairs,
                    lanes);
        }
    }

    /// The last vector of lanes of each place, where their number is odd: those of two places at a
    /// time.
    private static void multiplyLast(
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
        int inPlace = shape.inPlace() * lanes;
        int outPlace = shape.outPlace() * lanes;
        int i = inStart;
        int o = outStart;
        int place = 0;
        for (; place + 2 <= shape.places(); place += 2) {
            multiplyTwo(
                    shape,
                    factors,
                    factorOffset,
                    biases,
                    biasOffset,
                    from,
                    in,
                    i,
                    inPlace,
                    out,
                    o,
                    outPlace,
                    lanes);
            i += 2 * inPlace;
            o += 2 * outPlace;
        }
        if (place < shape.places()) {
            multiplyOne(
                    shape, factors, factorOffset, biases, biasOffset, from, in, i, out, o, lanes);
        }
    }

    /// All results of two vectors of lanes.
    private static void multiplyTwo(
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
        int rows = shape.rows();
        int m = 0;
        for (; m + 8 <= rows; m += 8) {
            VectorLargeTile.tile8x2(
                    shape,
                    factors,
                    factorOffset + m * shape.factorRow(),
                    biases,
                    biasOffset + m,
                    from,
                    in,
                    inStart,
                    inSecond,
                    out,
                    outStart + m * lanes,
                    outSecond,
                    lanes);
        }
        for (; m + 1 < rows; m += 4) {
            VectorTilesOfTwo.tile4x2(
                    shape,
                    Math.min(4, rows - m),
                    factors,
                    factorOffset + m * shape.factorRow(),
                    biases,
                    biasOffset + m,
                    from,
                    in,
                    inStart,
                    inSecond,
                    out,
                    outStart + m * lanes,
                    outSecond,
                    lanes);
        }
        if (m < rows) {
            VectorTilesOfTwo.tile1x2(
                    shape,
                    factors,
                    factorOffset + m * shape.factorRow(),
                    biases,
                    biasOffset + m,
                    from,
                    in,
                    inStart,
                    inSecond,
                    out,
                    outStart + m * lanes,
                    outSecond,
                    lanes);
        }
    }

    /// All results of one vector of lanes.
    private static void multiplyOne(
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
        int rows = shape.rows();
        int m = 0;
        for (; m + 8 <= rows; m += 8) {
            VectorTilesOfOne.tile8x1(
                    shape,
                    factors,
                    factorOffset + m * shape.factorRow(),
                    biases,
                    biasOffset + m,
                    from,
                    in,
                    inStart,
                    out,
                    outStart + m * lanes,
                    lanes);
        }
        for (; m + 4 <= rows; m += 4) {
            VectorTilesOfOne.tile4x1(
                    shape,
                    factors,
                    factorOffset + m * shape.factorRow(),
                    biases,
                    biasOffset + m,
                    from,
                    in,
                    inStart,
                    out,
                    outStart + m * lanes,
                    lanes);
        }
        for (; m + 1 <= rows; m += 1) {
            VectorTilesOfOne.tile1x1(
                    shape,
                    factors,
                    factorOffset + m * shape.factorRow(),
                    biases,
                    biasOffset + m,
                    from,
                    in,
                    inStart,
                    out,
                    outStart + m * lanes,
                    lanes);
        }
    }

    private VectorProduct() {}
}
