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
        int rows = shape.rows();
        int lane = 0;
        for (; lane + 2 * W <= lanes; lane += 2 * W) {
            int i = inRow * lanes + lane;
            int m = 0;
            for (; m + 8 <= rows; m += 8) {
                VectorTilesOfTwo.tile8x2(
                        shape,
                        factors,
                        factorOffset + m * shape.factorRow(),
                        biases,
                        biasOffset + m,
                        from,
                        in,
                        i,
                        out,
                        (outRow + m) * lanes + lane,
                        lanes);
            }
            for (; m + 4 <= rows; m += 4) {
                VectorTilesOfTwo.tile4x2(
                        shape,
                        factors,
                        factorOffset + m * shape.factorRow(),
                        biases,
                        biasOffset + m,
                        from,
                        in,
                        i,
                        out,
                        (outRow + m) * lanes + lane,
                        lanes);
            }
            for (; m + 1 <= rows; m += 1) {
                VectorTilesOfTwo.tile1x2(
                        shape,
                        factors,
                        factorOffset + m * shape.factorRow(),
                        biases,
                        biasOffset + m,
                        from,
                        in,
                        i,
                        out,
                        (outRow + m) * lanes + lane,
                        lanes);
            }
        }
        if (lane < lanes) {
            int i = inRow * lanes + lane;
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
                        i,
                        out,
                        (outRow + m) * lanes + lane,
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
                        i,
                        out,
                        (outRow + m) * lanes + lane,
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
                        i,
                        out,
                        (outRow + m) * lanes + lane,
                        lanes);
            }
        }
    }

    private VectorProduct() {}
}
