package org.neuralplayground.oracle;

import ai.djl.ndarray.NDArray;
import ai.djl.training.optimizer.AdamW;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import org.neuralplayground.optim.OptimizerSpec;

/// An optimizer of the engine beside PyTorch's. Learning rates are large enough for 100 steps to go
/// far.
///
/// DJL brings SGD, momentum, Adam and AdamW for PyTorch in native code. The others are PyTorch's
/// definitions, as `torch.optim` documents them, in its tensor operations. Where those differ from
/// Keras' on purpose, it is said here.
enum OracleOptimizer {

    /// DJL's own.
    SGD(0.1) {
        @Override
        OptimizerSpec spec() {
            return new OptimizerSpec.Sgd();
        }

        @Override
        TorchRule rule(NDArray values) {
            return TorchRule.ofDjl(Optimizer.sgd().setLearningRateTracker(fixedRate()).build());
        }
    },

    /// DJL's own, which has the learning rate in its velocity, as Keras.
    MOMENTUM(0.05) {
        @Override
        OptimizerSpec spec() {
            return new OptimizerSpec.Momentum(0.9, false);
        }

        @Override
        TorchRule rule(NDArray values) {
            return TorchRule.ofDjl(
                    Optimizer.sgd().setLearningRateTracker(fixedRate()).optMomentum(0.9f).build());
        }
    },

    /// As in `torch.optim`.
    NESTEROV(0.05) {
        @Override
        OptimizerSpec spec() {
            return new OptimizerSpec.Momentum(0.9, true);
        }

        @Override
        TorchRule rule(NDArray values) {
            return new TorchNesterov(values.zerosLike(), 0.9, learningRate());
        }
    },

    /// As in `torch.optim`, which adds epsilon to the root, where Keras adds it under the root:
    /// both are so small here that they don't matter.
    RMSPROP(0.01) {
        @Override
        OptimizerSpec spec() {
            return new OptimizerSpec.RmsProp(0.9, 1e-20);
        }

        @Override
        TorchRule rule(NDArray values) {
            return new TorchRmsProp(values.zerosLike(), 0.9, 1e-10, learningRate());
        }
    },

    /// Keras' formula with Keras' epsilon, 10⁻⁷ under the root.
    RMSPROP_OF_KERAS(0.01) {
        @Override
        OptimizerSpec spec() {
            return OptimizerSpec.RmsProp.defaults();
        }

        @Override
        TorchRule rule(NDArray values) {
            return new KerasRmsProp(values.zerosLike(), 0.9, 1e-7, learningRate());
        }
    },

    /// As in `torch.optim`, which adds epsilon to the root, where Keras adds it under the root: at
    /// Keras' defaults the root is above 0.3 from the start, and the difference below 10⁻⁶ of it.
    ADAGRAD(0.1) {
        @Override
        OptimizerSpec spec() {
            return OptimizerSpec.Adagrad.defaults();
        }

        @Override
        TorchRule rule(NDArray values) {
            return new TorchAdagrad(values.zerosLike().add(0.1), 1e-7, learningRate());
        }
    },

    /// As in `torch.optim`, the same as Keras', with the learning rate of Zeiler's paper.
    ADADELTA(1) {
        @Override
        OptimizerSpec spec() {
            return OptimizerSpec.Adadelta.defaults();
        }

        @Override
        TorchRule rule(NDArray values) {
            return new TorchAdadelta(
                    values.zerosLike(), values.zerosLike(), 0.95, 1e-7, learningRate());
        }
    },

    /// DJL's own, whose epsilon is the paper's ε̂, as Keras'.
    ADAM(0.01) {
        @Override
        OptimizerSpec spec() {
            return OptimizerSpec.Adam.defaults();
        }

        @Override
        TorchRule rule(NDArray values) {
            return TorchRule.ofDjl(
                    Optimizer.adam().optLearningRateTracker(fixedRate()).optEpsilon(1e-7f).build());
        }
    },

    /// DJL's own, with ε̂ too, and weight decay times the learning rate, as Keras and
    /// `torch.optim`.
    ADAM_W(0.01) {
        @Override
        OptimizerSpec spec() {
            return new OptimizerSpec.AdamW(0.9, 0.999, 1e-7, 0.05);
        }

        @Override
        TorchRule rule(NDArray values) {
            return TorchRule.ofDjl(
                    AdamW.builder()
                            .optLearningRateTracker(fixedRate())
                            .optEpsilon(1e-7f)
                            .optWeightDecays(0.05f)
                            .build());
        }
    };

    private final double learningRate;

    OracleOptimizer(double learningRate) {
        this.learningRate = learningRate;
    }

    /// Of both sides.
    double learningRate() {
        return learningRate;
    }

    /// In DJL's words.
    Tracker fixedRate() {
        return Tracker.fixed((float) learningRate);
    }

    /// The engine's.
    abstract OptimizerSpec spec();

    /// PyTorch's, for one parameter.
    abstract TorchRule rule(NDArray values);
}
