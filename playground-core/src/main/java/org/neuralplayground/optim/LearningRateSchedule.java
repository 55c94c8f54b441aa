package org.neuralplayground.optim;

/// How the learning rate changes from step to step. A schedule is a function of the initial rate
/// and of how many steps have been done before, 0 at the first one, like `iterations` in Keras 3,
/// whose `keras.optimizers.schedules` define the formulas unless another source is named. Rates are
/// computed in double precision, with `StrictMath`, and rounded by the caller.
///
/// A count of steps below 1, a factor that is not positive and finite or a share outside [0, 1] is
/// an [IllegalArgumentException] that names the setting, the rule and what came.
public sealed interface LearningRateSchedule {

    /// The learning rate of a step.
    ///
    /// @param initial the rate that is scheduled
    /// @param step how many steps have been done before this one, at least 0
    double learningRate(double initial, long step);

    /// The initial rate for ever.
    record Constant() implements LearningRateSchedule {
        @Override
        public double learningRate(double initial, long step) {
            return initial;
        }
    }

    /// `initial factor^⌊step / steps⌋`: PyTorch's `StepLR`, and [ExponentialDecay] as a staircase.
    ///
    /// @param steps how many steps each rate lasts, at least 1
    /// @param factor what the rate is multiplied by after them, positive
    record StepDecay(long steps, double factor) implements LearningRateSchedule {
        public StepDecay {
            Check.steps("steps between drops of the learning rate", steps);
            Check.positive("drop factor of the learning rate", factor);
        }

        @Override
        public double learningRate(double initial, long step) {
            long drops = step / steps;
            return initial * StrictMath.pow(factor, (double) drops);
        }
    }

    /// `initial decayRate^(step / decaySteps)`: Keras' `ExponentialDecay`.
    ///
    /// @param decaySteps after how many steps the rate has been multiplied once, at least 1
    /// @param decayRate by what, positive
    /// @param staircase whether the exponent is rounded down, so that the rate moves in steps
    record ExponentialDecay(long decaySteps, double decayRate, boolean staircase)
            implements LearningRateSchedule {
        public ExponentialDecay {
            Check.steps("decay steps of the learning rate", decaySteps);
            Check.positive("decay rate of the learning rate", decayRate);
        }

        @Override
        public double learningRate(double initial, long step) {
            double exponent = (double) step / decaySteps;
            return initial * StrictMath.pow(decayRate, staircase ? Math.floor(exponent) : exponent);
        }
    }

    /// `initial ((1 - alpha) ½ (1 + cos(π min(step, decaySteps) / decaySteps)) + alpha)`: Keras'
    /// `CosineDecay` without warm-up, after Loshchilov and Hutter 2017 (SGDR, equation 5).
    ///
    /// @param decaySteps how many steps the fall takes, at least 1
    /// @param alpha the share of the initial rate that remains, in [0, 1]
    record CosineDecay(long decaySteps, double alpha) implements LearningRateSchedule {
        public CosineDecay {
            Check.steps("decay steps of the learning rate", decaySteps);
            Check.share("remaining share of the learning rate", alpha);
        }

        @Override
        public double learningRate(double initial, long step) {
            double done = (double) Math.min(step, decaySteps) / decaySteps;
            double fall = 0.5 * (1 + StrictMath.cos(Math.PI * done));
            return initial * ((1 - alpha) * fall + alpha);
        }
    }

    /// A straight line from `startShare initial` at step 0 to the rate with which the next schedule
    /// starts, at step `steps`, and from there on that schedule (Goyal et al. 2017, section 2.2).
    /// With [CosineDecay] it is Keras' `CosineDecay(startShare initial, decaySteps, alpha,
    /// warmup_target=initial, warmup_steps=steps)`.
    ///
    /// @param steps how many steps the rise takes, at least 1
    /// @param startShare where it starts, as a share of the initial rate, in [0, 1]
    /// @param next what follows; its step 0 is step `steps`
    record WarmUp(long steps, double startShare, LearningRateSchedule next)
            implements LearningRateSchedule {
        public WarmUp {
            Check.steps("warm-up steps of the learning rate", steps);
            Check.share("start of the warm-up", startShare);
        }

        /// A warm-up from 0.
        public WarmUp(long steps, LearningRateSchedule next) {
            this(steps, 0, next);
        }

        @Override
        public double learningRate(double initial, long step) {
            if (step >= steps) {
                return next.learningRate(initial, step - steps);
            }
            double start = startShare * initial;
            double end = next.learningRate(initial, 0);
            return start + (end - start) * step / steps;
        }
    }
}
