package org.neuralplayground.optim;

/// Which optimizer, with its settings. Definitions and defaults are those of Keras 3
/// (`keras.src.optimizers`); the formulas stand in the rules that [Optimizer] runs.
///
/// Rates of decay are fractions in [0, 1), an epsilon is positive and finite; anything else is an
/// [IllegalArgumentException] that names the setting, the rule and what came.
public sealed interface OptimizerSpec {

    /// The learning rate that Keras 3 takes when none is given.
    default double defaultLearningRate() {
        return switch (this) {
            case Sgd _, Momentum _ -> 0.01;
            case RmsProp _, Adagrad _, Adadelta _, Adam _, AdamW _ -> 0.001;
        };
    }

    /// Plain stochastic gradient descent: Keras' `SGD()`.
    record Sgd() implements OptimizerSpec {
        public static Sgd defaults() {
            return new Sgd();
        }
    }

    /// Gradient descent with a velocity: Keras' `SGD(momentum=..., nesterov=...)`.
    ///
    /// @param momentum the share of the velocity that stays at each step, in [0, 1)
    /// @param nesterov whether the gradient is taken to be one step ahead (Sutskever et al. 2013)
    record Momentum(double momentum, boolean nesterov) implements OptimizerSpec {
        public Momentum {
            Check.fraction("momentum", momentum);
        }

        /// Momentum 0.9, the usual choice: Keras' own default, 0, is [Sgd].
        public static Momentum defaults() {
            return new Momentum(0.9, false);
        }
    }

    /// Keras' `RMSprop`, neither centered nor with momentum.
    ///
    /// @param rho the decay of the mean square of the gradient, in [0, 1)
    /// @param epsilon what is added under the root, positive
    record RmsProp(double rho, double epsilon) implements OptimizerSpec {
        public RmsProp {
            Check.fraction("RMSprop's rho", rho);
            Check.positive("RMSprop's epsilon", epsilon);
        }

        public static RmsProp defaults() {
            return new RmsProp(0.9, 1e-7);
        }
    }

    /// Keras' `Adagrad`.
    ///
    /// @param initialAccumulator where the sums of squares start, at least 0
    /// @param epsilon what is added under the root, positive
    record Adagrad(double initialAccumulator, double epsilon) implements OptimizerSpec {
        public Adagrad {
            Check.notNegative("Adagrad's initial accumulator", initialAccumulator);
            Check.positive("Adagrad's epsilon", epsilon);
        }

        public static Adagrad defaults() {
            return new Adagrad(0.1, 1e-7);
        }
    }

    /// Keras' `Adadelta`. The paper's own form has learning rate 1.
    ///
    /// @param rho the decay of both mean squares, in [0, 1)
    /// @param epsilon what is added under both roots, positive
    record Adadelta(double rho, double epsilon) implements OptimizerSpec {
        public Adadelta {
            Check.fraction("Adadelta's rho", rho);
            Check.positive("Adadelta's epsilon", epsilon);
        }

        public static Adadelta defaults() {
            return new Adadelta(0.95, 1e-7);
        }
    }

    /// Keras' `Adam`, without AMSGrad.
    ///
    /// @param beta1 the decay of the mean of the gradient, in [0, 1)
    /// @param beta2 the decay of the mean of its square, in [0, 1)
    /// @param epsilon what is added to the root, positive
    record Adam(double beta1, double beta2, double epsilon) implements OptimizerSpec {
        public Adam {
            Check.fraction("Adam's beta1", beta1);
            Check.fraction("Adam's beta2", beta2);
            Check.positive("Adam's epsilon", epsilon);
        }

        public static Adam defaults() {
            return new Adam(0.9, 0.999, 1e-7);
        }
    }

    /// Keras' `AdamW`: [Adam] with weight decay decoupled from the gradient.
    ///
    /// @param beta1 the decay of the mean of the gradient, in [0, 1)
    /// @param beta2 the decay of the mean of its square, in [0, 1)
    /// @param epsilon what is added to the root, positive
    /// @param weightDecay the share of a weight that goes at each step, times the learning rate; at
    ///   least 0
    record AdamW(double beta1, double beta2, double epsilon, double weightDecay)
            implements OptimizerSpec {
        public AdamW {
            Check.fraction("AdamW's beta1", beta1);
            Check.fraction("AdamW's beta2", beta2);
            Check.positive("AdamW's epsilon", epsilon);
            Check.notNegative("AdamW's weight decay", weightDecay);
        }

        public static AdamW defaults() {
            return new AdamW(0.9, 0.999, 1e-7, 0.004);
        }
    }
}
