package org.neuralplayground.optim;

/// The formula of an optimizer, applied to a range of parameters. In the formulas `w` is a
/// parameter, `g` the mean gradient over the batch, `t` the number of the step from 1 on.
///
/// Each rule has its loop in a static method of plain arrays without a branch, which the compiler
/// turns into vector instructions. Settings are rounded to single precision once, and what is left
/// of 1 beside a decay is computed from the rounded one, so that both weights of a mean add up to
/// 1.
sealed interface UpdateRule
        permits SgdRule,
                MomentumRule,
                NesterovRule,
                RmsPropRule,
                AdagradRule,
                AdadeltaRule,
                AdamRule,
                AdamWRule {

    /// How many numbers the rule keeps of each parameter.
    int slots();

    /// What they are before the first step.
    default float slotStart() {
        return 0;
    }

    /// Advances what depends on the number of the step.
    default void beginStep() {}

    /// Sets what depends on the number of the step as it is after `steps` of them.
    default void resume(long steps) {}

    /// One step of the parameters in [from, to).
    ///
    /// @param values Modified.
    /// @param gradient Not modified.
    /// @param slots [#slots()] arrays, indexed as the values. Modified.
    void update(
            float[] values,
            float[] gradient,
            float[][] slots,
            int from,
            int to,
            float learningRate);

    static UpdateRule of(OptimizerSpec spec) {
        return switch (spec) {
            case OptimizerSpec.Sgd _ -> new SgdRule();
            case OptimizerSpec.Momentum(double momentum, boolean nesterov) ->
                    nesterov
                            ? new NesterovRule((float) momentum)
                            : new MomentumRule((float) momentum);
            case OptimizerSpec.RmsProp(double rho, double epsilon) ->
                    new RmsPropRule((float) rho, (float) epsilon);
            case OptimizerSpec.Adagrad(double start, double epsilon) ->
                    new AdagradRule((float) start, (float) epsilon);
            case OptimizerSpec.Adadelta(double rho, double epsilon) ->
                    new AdadeltaRule((float) rho, (float) epsilon);
            case OptimizerSpec.Adam(double beta1, double beta2, double epsilon) ->
                    new AdamRule((float) beta1, (float) beta2, (float) epsilon);
            case OptimizerSpec.AdamW(double beta1, double beta2, double epsilon, double decay) ->
                    new AdamWRule((float) beta1, (float) beta2, (float) epsilon, (float) decay);
        };
    }
}
