package org.neuralplayground.train;

import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.spec.Optimizer;

/// The optimizers that playgrounds offer, with Keras' defaults.
public final class PlaygroundOptimizer {
    private PlaygroundOptimizer() {}

    /// What an optimizer's name stands for.
    public static OptimizerSpec of(Optimizer optimizer) {
        return switch (optimizer) {
            case SGD -> OptimizerSpec.Sgd.defaults();
            case MOMENTUM -> OptimizerSpec.Momentum.defaults();
            case NESTEROV ->
                    new OptimizerSpec.Momentum(OptimizerSpec.Momentum.defaults().momentum(), true);
            case RMSPROP -> OptimizerSpec.RmsProp.defaults();
            case ADAM -> OptimizerSpec.Adam.defaults();
        };
    }
}
