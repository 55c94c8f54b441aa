package org.neuralplayground.kernel;

import org.neuralplayground.spec.Activation;

/// The loops in which a network spends its time. All arrays are row-major and hold `lanes` floats a
/// row; `lanes` is a multiple of [Lanes#MULTIPLE]. First rows (`...Row`) count rows, offsets count
/// floats. Implementations keep nothing and allocate nothing; they may sum in different orders, so
/// that results agree to rounding, and each gives equal results for equal arguments.
public sealed interface Kernel permits PlainKernel, VectorKernel {

    /// What a kernel may want to put aside where nothing else is said.
    int PARTIALS = Lanes.MULTIPLE;

    /// How many floats [#correlate] may want to put aside, at least [#PARTIALS].
    int scratch(RowCorrelation shape, int lanes);

    /// A product that starts from biases: `out[m] = biases[m] + Σ ...`, see [RowProduct].
    ///
    /// @param out Modified.
    void multiply(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] biases,
            int biasOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes);

    /// A product that starts from 0: `out[m] = Σ ...`, see [RowProduct].
    ///
    /// @param out Modified.
    void multiply(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes);

    /// A product that is added: `out[m] += Σ ...`, see [RowProduct].
    ///
    /// @param out Modified.
    void multiplyAdd(
            RowProduct shape,
            float[] factors,
            int factorOffset,
            float[] in,
            int inRow,
            float[] out,
            int outRow,
            int lanes);

    /// Adds sums of products over lanes and places, see [RowCorrelation].
    ///
    /// @param sums Modified.
    /// @param scratch room for [#scratch] floats. Modified.
    void correlate(
            RowCorrelation shape,
            float[] left,
            int leftRow,
            float[] right,
            int rightRow,
            float[] sums,
            int sumOffset,
            int lanes,
            float[] scratch);

    /// How many floats [#denseGradient] may want to put aside.
    int denseScratch(RowCorrelation shape, int lanes);

    /// Adds the gradients of a dense layer's weights and biases: `sums[weightOffset + m inputs + n]
    /// += Σ_lane gradient[m] in[n]` and `sums[biasOffset + m] += Σ_lane gradient[m]`, with m in [0,
    /// units), n in [0, inputs).
    ///
    /// @param shape [RowCorrelation#of] the layer's units and inputs
    /// @param gradient dL/dz, units x lanes. Not modified.
    /// @param in what the layer saw, inputs x lanes. Not modified.
    /// @param sums Modified.
    /// @param scratch room for [#denseScratch] floats. Modified.
    void denseGradient(
            RowCorrelation shape,
            float[] gradient,
            float[] in,
            float[] sums,
            int weightOffset,
            int biasOffset,
            int lanes,
            float[] scratch);

    /// `sums[m] += Σ_lane in[m]` for `rows` neighbouring rows.
    ///
    /// @param sums Modified.
    /// @param scratch room for at least [#PARTIALS] floats. Modified.
    void sumRows(
            float[] in,
            int inRow,
            int rows,
            float[] sums,
            int sumOffset,
            int lanes,
            float[] scratch);

    /// The product of a matrix of weights with sparse rows, an example each: `out[m, lane] =
    /// biases[m] + Σ_n value[n] weights[column[n], m]` over what row `rows[lane]` stores. Lanes
    /// from `count` on get the biases.
    ///
    /// @param rows the row of each example, of which there are `count`
    /// @param weights columns x units, row by row: what one number meets lies side by side
    /// @param out units x lanes. Modified.
    /// @param block room for `16 units` floats. Modified.
    void multiplySparse(
            SparseRows in,
            int[] rows,
            int count,
            float[] weights,
            int weightOffset,
            float[] biases,
            int biasOffset,
            float[] out,
            int units,
            int lanes,
            float[] block);

    /// Adds the products of sparse rows with gradients: `sums[column[n], m] += Σ_lane value[n]
    /// gradient[m, lane]` over what row `rows[lane]` stores.
    ///
    /// @param rows the row of each example, of which there are `count`
    /// @param gradient units x lanes
    /// @param sums columns x units, row by row. Modified.
    /// @param block room for `16 units` floats. Modified.
    void correlateSparse(
            SparseRows in,
            int[] rows,
            int count,
            float[] gradient,
            int units,
            int lanes,
            float[] sums,
            int sumOffset,
            float[] block);

    /// `a = f(z)` for the floats `from <= n < to`, both multiples of [Lanes#MULTIPLE].
    ///
    /// @param a Modified. May be `z` where [#knowsDerivativeFromValue].
    void activate(Activation f, float[] z, float[] a, int from, int to);

    /// `gradient = gradient f'(z)` for the floats `from <= n < to`, both multiples of
    /// [Lanes#MULTIPLE].
    ///
    /// @param a what [#activate] made of `z`. Not modified.
    /// @param gradient on entry dL/da, on return dL/dz. Modified.
    void activationGradient(Activation f, float[] z, float[] a, float[] gradient, int from, int to);

    /// Whether `f'` is known from `f` alone, and `f` needs no second look at `z`, so that
    /// [#activate] may overwrite `z` with `a` and [#activationGradient] takes `a` for both.
    static boolean knowsDerivativeFromValue(Activation f) {
        return switch (f) {
            case LINEAR, RELU, LEAKY_RELU, TANH, SIGMOID, STEP -> true;
            case ELU, GELU, SWISH -> false;
        };
    }

    /// `mean = sums scale` and `sums = 0` over the whole arrays, of any length.
    ///
    /// @param sums Modified.
    /// @param mean Modified.
    void closeBatch(float[] sums, float[] mean, float scale);

    /// `target[targetOffset + n] += factor source[sourceOffset + n]` for n in [0, count), of any
    /// count.
    ///
    /// @param target Modified.
    void addScaled(
            float factor,
            float[] source,
            int sourceOffset,
            float[] target,
            int targetOffset,
            int count);

    /// Whether all magnitudes are at most `limit`: never so where one is not a number.
    boolean isWithin(float[] values, float limit);

    /// Means of squares of 4 x 4 neighbours in four rows: `out[to + n] = Σ_(r<4) Σ_(c<4) in[from +
    /// r width + 4 n + c] / 16`, with n in [0, width / 4).
    ///
    /// @param width numbers a row, a multiple of 4
    /// @param out Modified.
    /// @param scratch room for [#PARTIALS] floats. Modified.
    void meansOfSquares(float[] in, int from, int width, float[] out, int to, float[] scratch);
}
