package org.neuralplayground.nn;

import java.util.Arrays;

/// The three products of a dense layer, as plain loops over rows of lanes. A matrix of examples is
/// row-major with one unit a row and `stride` columns, of which the first `lanes` are in use.
///
/// Four rows are taken at a time, so that what is summed is loaded and stored a quarter as often;
/// every sum keeps its order.
final class DenseKernel {
    private static final int BLOCK = 4;

    /// `z[u] = bias[u] + Σ_i weights[u, i] inputs[i]`: the sum starts with the bias and takes the
    /// inputs in ascending order.
    ///
    /// @param z units x stride. Modified.
    static void forward(
            float[] weights,
            float[] biases,
            float[] inputs,
            float[] z,
            int inputCount,
            int lanes,
            int stride) {
        for (int unit = 0; unit < biases.length; unit++) {
            int row = unit * stride;
            Arrays.fill(z, row, row + lanes, biases[unit]);
            int first = unit * inputCount;
            addScaledRows(weights, first, 1, inputs, inputCount, z, row, lanes, stride);
        }
    }

    /// `inputGradient[i] = Σ_u weights[u, i] gradient[u]`, units in ascending order.
    ///
    /// @param inputGradient inputs x stride. Modified.
    static void backward(
            float[] weights,
            float[] gradient,
            float[] inputGradient,
            int units,
            int inputCount,
            int lanes,
            int stride) {
        for (int input = 0; input < inputCount; input++) {
            int row = input * stride;
            Arrays.fill(inputGradient, row, row + lanes, 0);
            addScaledRows(
                    weights, input, inputCount, gradient, units, inputGradient, row, lanes, stride);
        }
    }

    /// `weightSums[u, i] += Σ_lane gradient[u] inputs[i]` and `biasSums[u] += Σ_lane gradient[u]`,
    /// lanes in ascending order.
    ///
    /// @param weightSums units x inputs. Modified.
    /// @param biasSums units. Modified.
    static void accumulate(
            float[] gradient,
            float[] inputs,
            float[] weightSums,
            float[] biasSums,
            int inputCount,
            int lanes,
            int stride) {
        for (int unit = 0; unit < biasSums.length; unit++) {
            int row = unit * stride;
            float biasSum = biasSums[unit];
            for (int lane = 0; lane < lanes; lane++) {
                biasSum += gradient[row + lane];
            }
            biasSums[unit] = biasSum;
            int first = unit * inputCount;
            addProducts(gradient, row, inputs, inputCount, weightSums, first, lanes, stride);
        }
    }

    /// `sum[lane] += Σ_k factors[first + k step] rows[k, lane]`, k in ascending order.
    private static void addScaledRows(
            float[] factors,
            int first,
            int step,
            float[] rows,
            int count,
            float[] sum,
            int sumRow,
            int lanes,
            int stride) {
        int k = 0;
        for (; k + BLOCK <= count; k += BLOCK) {
            int factor = first + k * step;
            float f0 = factors[factor];
            float f1 = factors[factor + step];
            float f2 = factors[factor + 2 * step];
            float f3 = factors[factor + 3 * step];
            int row0 = k * stride;
            int row1 = row0 + stride;
            int row2 = row1 + stride;
            int row3 = row2 + stride;
            for (int lane = 0; lane < lanes; lane++) {
                sum[sumRow + lane] =
                        sum[sumRow + lane]
                                + f0 * rows[row0 + lane]
                                + f1 * rows[row1 + lane]
                                + f2 * rows[row2 + lane]
                                + f3 * rows[row3 + lane];
            }
        }
        for (; k < count; k++) {
            float factor = factors[first + k * step];
            int row = k * stride;
            for (int lane = 0; lane < lanes; lane++) {
                sum[sumRow + lane] += factor * rows[row + lane];
            }
        }
    }

    /// `sums[first + k] += Σ_lane left[lane] rows[k, lane]`, lanes in ascending order.
    private static void addProducts(
            float[] left,
            int leftRow,
            float[] rows,
            int count,
            float[] sums,
            int first,
            int lanes,
            int stride) {
        int k = 0;
        for (; k + BLOCK <= count; k += BLOCK) {
            int row0 = k * stride;
            int row1 = row0 + stride;
            int row2 = row1 + stride;
            int row3 = row2 + stride;
            float sum0 = sums[first + k];
            float sum1 = sums[first + k + 1];
            float sum2 = sums[first + k + 2];
            float sum3 = sums[first + k + 3];
            for (int lane = 0; lane < lanes; lane++) {
                float factor = left[leftRow + lane];
                sum0 += factor * rows[row0 + lane];
                sum1 += factor * rows[row1 + lane];
                sum2 += factor * rows[row2 + lane];
                sum3 += factor * rows[row3 + lane];
            }
            sums[first + k] = sum0;
            sums[first + k + 1] = sum1;
            sums[first + k + 2] = sum2;
            sums[first + k + 3] = sum3;
        }
        for (; k < count; k++) {
            int row = k * stride;
            float sum = sums[first + k];
            for (int lane = 0; lane < lanes; lane++) {
                sum += left[leftRow + lane] * rows[row + lane];
            }
            sums[first + k] = sum;
        }
    }

    private DenseKernel() {}
}
