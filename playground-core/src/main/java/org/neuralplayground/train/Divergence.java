package org.neuralplayground.train;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;

/// Why training stopped: a weight, a bias or an output became infinite or not a number. What is
/// needed to say "learning rate 3 is too high for ReLU: try 0.03".
///
/// @param cause which setting is to blame
/// @param activation the hidden activation that grows fastest; LINEAR without hidden layers
/// @param learningRate in force
/// @param regularizationRate in force
/// @param suggestion a value of the blamed setting that should do
/// @param epoch the epoch at which the numbers broke; the network is as it was at the last epoch
///   before that ended well
public record Divergence(
        Cause cause,
        Activation activation,
        double learningRate,
        double regularizationRate,
        double suggestion,
        long epoch) {

    /// The setting to blame.
    public enum Cause {
        LEARNING_RATE,
        /// L2 takes `learningRate rate` of each weight away; from 2 on it turns each weight around
        /// and makes it larger.
        REGULARIZATION_RATE
    }

    /// The values that the menus offer, largest first.
    private static final List<Double> MENU =
            List.of(10.0, 3.0, 1.0, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 1e-4, 1e-5);

    private static final double GENTLE_DECAY = 0.03;
    private static final double USUAL_RATE = 0.03;
    private static final double USUAL_ADAPTIVE_RATE = 0.003;

    static Divergence of(PlaygroundSpec spec, long epoch) {
        TrainingSpec training = spec.training();
        double decay = training.learningRate() * training.regularizationRate();
        boolean penaltyExplodes = training.regularization() == Regularization.L2 && decay >= 2;
        return new Divergence(
                penaltyExplodes ? Cause.REGULARIZATION_RATE : Cause.LEARNING_RATE,
                steepest(spec.network().hidden()),
                training.learningRate(),
                training.regularizationRate(),
                penaltyExplodes
                        ? atMost(GENTLE_DECAY / training.learningRate())
                        : atMost(Math.min(training.learningRate() / 10, usualRate(training))),
                epoch);
    }

    private static double usualRate(TrainingSpec training) {
        boolean adaptive =
                training.optimizer() == Optimizer.RMSPROP || training.optimizer() == Optimizer.ADAM;
        return adaptive ? USUAL_ADAPTIVE_RATE : USUAL_RATE;
    }

    /// The largest value of the menu that is not above the given one; the smallest where none is.
    private static double atMost(double most) {
        double slack = 1 + 1e-9;
        return MENU.stream()
                .filter(value -> value <= most * slack)
                .findFirst()
                .orElse(MENU.getLast());
    }

    private static Activation steepest(List<HiddenLayer> hidden) {
        return hidden.stream()
                .map(HiddenLayer::activation)
                .filter(Divergence::isUnbounded)
                .findFirst()
                .orElse(hidden.isEmpty() ? Activation.LINEAR : hidden.getFirst().activation());
    }

    private static boolean isUnbounded(Activation activation) {
        return switch (activation) {
            case LINEAR, RELU, LEAKY_RELU, ELU, GELU, SWISH -> true;
            case TANH, SIGMOID, STEP -> false;
        };
    }

    /// Writes what does not follow from the spec.
    static void save(@Nullable Divergence divergence, SnapshotWriter to) {
        to.putBoolean(divergence != null);
        if (divergence != null) {
            to.putLong(divergence.epoch);
        }
    }

    /// The divergence that was saved; null where training could go on.
    static @Nullable Divergence load(PlaygroundSpec spec, SnapshotReader from)
            throws SnapshotException {
        return from.getBoolean()
                ? of(spec, from.getLong("epoch of the divergence", 0, Long.MAX_VALUE))
                : null;
    }
}
