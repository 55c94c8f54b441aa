package org.neuralplayground.optim;

/// Makes what has faded in an optimizer's slots 0.
///
/// Where the gradient stays 0 (a pixel at the border, a word that no longer comes) a slot shrinks
/// at each step until its number is subnormal, less than 2⁻¹²⁶, and stays there: the smallest ones
/// times 0.9 round to themselves. Many processors take such numbers in a slow path, and a step of
/// Adam or RMSprop on them took two and a half to three times its time. So at every [#PERIOD]th
/// step numbers of at most [#LIMIT] become 0. Between, they shrink by 0.9⁶⁴ = 2⁻¹⁰ at the usual
/// decay and stay above 2⁻¹²⁶.
///
/// A float weight cannot show it, with Keras' defaults and far from them:
///
/// - A velocity of 2⁻¹¹⁰ still to come adds less than 2⁻¹⁰⁰ to a weight in all, at a momentum of
///   0.999; that changes no weight above 2⁻⁷⁵ = 3e-23.
/// - A mean of gradients `m` of 2⁻¹¹⁰ moves a weight by at most `learningRate m / epsilon` at each
///   step, 8e-27 learningRate with the epsilon 1e-7.
/// - A mean of squares only stands beside epsilon: that of 2⁻¹¹⁰ under one root with it, or its
///   root of 2⁻⁵⁵ = 3e-17 beside it. Neither changes a float of 1e-7. An epsilon would have to be
///   below 1e-9, and all gradients of the weight below 1e-16.
final class FadedSlots {
    /// 7.7e-34.
    static final float LIMIT = 0x1p-110f;

    /// Of steps.
    static final int PERIOD = 64;

    /// Makes the faded numbers in [from, to) 0. A factor of 0 or 1 without a branch, which the
    /// compiler turns into vector instructions, took 0.1 ns a number, and a condition up to 3 ns.
    ///
    /// @param slot Modified.
    static void clear(float[] slot, int from, int to) {
        for (int n = from; n < to; n++) {
            slot[n] *= Math.max(0, Math.signum(Math.abs(slot[n]) - LIMIT));
        }
    }

    private FadedSlots() {}
}
