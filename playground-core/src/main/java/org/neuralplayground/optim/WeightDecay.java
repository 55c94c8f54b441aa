package org.neuralplayground.optim;

/// Decoupled weight decay (Loshchilov and Hutter 2019), which goes with any optimizer: `w = w - w
/// weightDecay learningRate`, before the optimizer's update, as Keras 3 does it for every optimizer
/// that is given a `weight_decay`. [OptimizerSpec.AdamW] has its own built in.
public final class WeightDecay {

    /// Shrinks the parameters in [from, to).
    ///
    /// @param values Modified.
    /// @param weightDecay at least 0
    /// @param learningRate that of the step
    public static void apply(
            float[] values, int from, int to, float weightDecay, float learningRate) {
        float decay = weightDecay * learningRate;
        for (int n = from; n < to; n++) {
            values[n] -= decay * values[n];
        }
    }

    private WeightDecay() {}
}
