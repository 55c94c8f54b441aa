package org.neuralplayground.kernel;

/// The two products of [Kernel] as plain loops. Four rows are taken at a time, so that what is
/// summed is loaded and stored a quarter as often; every sum keeps its order.
final class PlainProducts {
    private static final int BLOCK = 4;

    /// `out[p outPlace + m] += Σ_r Σ_j factors[...] in[...]`, r and j in ascending order.
    static void multiplyAdd(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes) {
        for (int place = 0; place < shape.places(); place++) {
            int i = inRow + place * shape.inPlace();
            int o = outRow + place * shape.outPlace();
            multiplyAddAtPlace(shape, factors, factorOffset, in, i, out, o, lanes);
        }
    }

    private static void multiplyAddAtPlace(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes) {
        for (int m = 0; m < shape.rows(); m++) {
            int target = (outRow + m) * lanes;
            int factor = factorOffset + m * shape.factorRow();
            for (int r = 0; r < shape.runs(); r++) {
                int source = (inRow + r * shape.runStride()) * lanes;
                addScaledRows(shape, factors, factor, in, source, out, target, lanes);
                factor += shape.runLength() * shape.factorColumn();
            }
        }
    }

    /// `out[lane] += Σ_j factors[first + j step] rows[j, lane]`.
    private static void addScaledRows(
            RowProduct shape,
            float[] factors,
            int first,
            float[] rows,
            int source,
            float[] out,
            int target,
            int lanes) {
        int step = shape.factorColumn();
        int j = 0;
        for (; j + BLOCK <= shape.runLength(); j += BLOCK) {
            int factor = first + j * step;
            float f0 = factors[factor];
            float f1 = factors[factor + step];
            float f2 = factors[factor + 2 * step];
            float f3 = factors[factor + 3 * step];
            int row0 = source + j * lanes;
            int row1 = row0 + lanes;
            int row2 = row1 + lanes;
            int row3 = row2 + lanes;
            for (int lane = 0; lane < lanes; lane++) {
                out[target + lane] =
                        out[target + lane]
                                + f0 * rows[row0 + lane]
                                + f1 * rows[row1 + lane]
                                + f2 * rows[row2 + lane]
                                + f3 * rows[row3 + lane];
            }
        }
        for (; j < shape.runLength(); j++) {
            float factor = factors[first + j * step];
            int row = source + j * lanes;
            for (int lane = 0; lane < lanes; lane++) {
                out[target + lane] += factor * rows[row + lane];
            }
        }
    }

    /// `sums[m, n] += Σ_y Σ_x Σ_lane left[...] right[...]`, places and lanes in ascending order.
    static void correlate(
            RowCorrelation shape,
            float[] left,
            int leftRow,
            float[] right,
            int rightRow,
            float[] sums,
            int sumOffset,
            int lanes) {
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                int leftFirst = leftRow + y * shape.leftY() + x * shape.leftX();
                int rightFirst = rightRow + y * shape.rightY() + x * shape.rightX();
                correlateAtPlace(shape, left, leftFirst, right, rightFirst, sums, sumOffset, lanes);
            }
        }
    }

    private static void correlateAtPlace(
            RowCorrelation shape,
            float[] left,
            int leftFirst,
            float[] right,
            int rightFirst,
            float[] sums,
            int sumOffset,
            int lanes) {
        int target = sumOffset;
        for (int m = 0; m < shape.leftRows(); m++) {
            int row = (leftFirst + m) * lanes;
            for (int run = 0; run < shape.runs(); run++) {
                int start = (rightFirst + run * shape.runStride()) * lanes;
                addProducts(left, row, right, start, shape.runLength(), sums, target, lanes);
                target += shape.runLength();
            }
        }
    }

    /// `sums[first + n] += Σ_lane left[lane] rows[n, lane]`.
    private static void addProducts(
            float[] left,
            int leftStart,
            float[] rows,
            int rowStart,
            int count,
            float[] sums,
            int first,
            int lanes) {
        int n = 0;
        for (; n + BLOCK <= count; n += BLOCK) {
            int row0 = rowStart + n * lanes;
            int row1 = row0 + lanes;
            int row2 = row1 + lanes;
            int row3 = row2 + lanes;
            float sum0 = sums[first + n];
            float sum1 = sums[first + n + 1];
            float sum2 = sums[first + n + 2];
            float sum3 = sums[first + n + 3];
            for (int lane = 0; lane < lanes; lane++) {
                float factor = left[leftStart + lane];
                sum0 += factor * rows[row0 + lane];
                sum1 += factor * rows[row1 + lane];
                sum2 += factor * rows[row2 + lane];
                sum3 += factor * rows[row3 + lane];
            }
            sums[first + n] = sum0;
            sums[first + n + 1] = sum1;
            sums[first + n + 2] = sum2;
            sums[first + n + 3] = sum3;
        }
        for (; n < count; n++) {
            int row = rowStart + n * lanes;
            float sum = sums[first + n];
            for (int lane = 0; lane < lanes; lane++) {
                sum += left[leftStart + lane] * rows[row + lane];
            }
            sums[first + n] = sum;
        }
    }

    private PlainProducts() {}
}
