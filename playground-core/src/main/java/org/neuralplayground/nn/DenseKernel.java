package org.neuralplayground.nn;

/// The three products of a dense layer, as plain loops over rows of lanes. A matrix of examples is
/// row-major with one unit a row and `stride` columns, of which the first `lanes` are in use.
final class DenseKernel {

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
            float bias = biases[unit];
            for (int lane = 0; lane < lanes; lane++) {
                z[row + lane] = bias;
            }
            for (int input = 0; input < inputCount; input++) {
                addScaled(
                        weights[unit * inputCount + input], inputs, input * stride, z, row, lanes);
            }
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
            for (int lane = 0; lane < lanes; lane++) {
                inputGradient[row + lane] = 0;
            }
            for (int unit = 0; unit < units; unit++) {
                float weight = weights[unit * inputCount + input];
                addScaled(weight, gradient, unit * stride, inputGradient, row, lanes);
            }
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
            for (int input = 0; input < inputCount; input++) {
                int weight = unit * inputCount + input;
                weightSums[weight] =
                        plusProduct(
                                weightSums[weight], gradient, row, inputs, input * stride, lanes);
            }
        }
    }

    private static void addScaled(
            float factor, float[] source, int sourceRow, float[] sum, int sumRow, int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            sum[sumRow + lane] += factor * source[sourceRow + lane];
        }
    }

    private static float plusProduct(
            float start, float[] left, int leftRow, float[] right, int rightRow, int lanes) {
        float sum = start;
        for (int lane = 0; lane < lanes; lane++) {
            sum += left[leftRow + lane] * right[rightRow + lane];
        }
        return sum;
    }

    private DenseKernel() {}
}
