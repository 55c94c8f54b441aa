package org.neuralplayground.train;

import java.util.Optional;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.ForwardPass;
import org.neuralplayground.nn.LossFunction;
import org.neuralplayground.nn.Network;
import org.neuralplayground.spec.Problem;

/// Runs a network over a set of examples, a few hundred at a time, and says how good it is. Losses
/// are summed in double precision, in the order of the examples.
final class Assessor {
    private static final int LANES = 256;

    private final ForwardPass forward;
    private final LossFunction loss;
    private final Problem problem;
    private final int classes;

    Assessor(Network network, Problem problem, int classes) {
        forward = new ForwardPass(network, LANES);
        loss = network.loss();
        this.problem = problem;
        this.classes = classes;
    }

    Assessment assess(Examples examples) {
        return problem == Problem.CLASSIFICATION ? assessClasses(examples) : assessValues(examples);
    }

    /// Whether all raw outputs are numbers, so that the loss is one too.
    boolean isFinite(Examples examples) {
        for (int from = 0; from < examples.size(); from += LANES) {
            int lanes = run(examples, from);
            FMatrixRMaj raw = forward.rawOutputs();
            for (int output = 0; output < raw.numRows; output++) {
                for (int lane = 0; lane < lanes; lane++) {
                    if (!Float.isFinite(raw.data[output * LANES + lane])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Assessment assessClasses(Examples examples) {
        double sum = 0;
        int[] counts = new int[classes * classes];
        for (int from = 0; from < examples.size(); from += LANES) {
            int lanes = run(examples, from);
            for (int lane = 0; lane < lanes; lane++) {
                float target = examples.target(from + lane);
                sum += loss.loss(forward.rawOutputs(), lane, target);
                int decision = loss.decision(forward.rawOutputs(), lane);
                counts[((int) target) * classes + decision]++;
            }
        }
        ConfusionMatrix confusion = ConfusionMatrix.of(classes, counts);
        return new Assessment(sum / examples.size(), confusion.accuracy(), Optional.of(confusion));
    }

    private Assessment assessValues(Examples examples) {
        double sum = 0;
        double squaredErrors = 0;
        for (int from = 0; from < examples.size(); from += LANES) {
            int lanes = run(examples, from);
            for (int lane = 0; lane < lanes; lane++) {
                float target = examples.target(from + lane);
                sum += loss.loss(forward.rawOutputs(), lane, target);
                double error = (double) forward.rawOutputs().get(0, lane) - target;
                squaredErrors += error * error;
            }
        }
        double score = 1 - squaredErrors / squaredDeviations(examples);
        return new Assessment(
                sum / examples.size(),
                Double.isFinite(score) ? score : Double.NaN,
                Optional.empty());
    }

    /// `Σ (t - mean t)²`; 0 where all targets are equal, so that R² is undefined.
    private static double squaredDeviations(Examples examples) {
        double sum = 0;
        for (int n = 0; n < examples.size(); n++) {
            sum += examples.target(n);
        }
        double mean = sum / examples.size();
        double squares = 0;
        for (int n = 0; n < examples.size(); n++) {
            double deviation = examples.target(n) - mean;
            squares += deviation * deviation;
        }
        return squares;
    }

    private int run(Examples examples, int from) {
        int lanes = Math.min(LANES, examples.size() - from);
        examples.copy(from, lanes, forward.inputs());
        forward.run(lanes);
        return lanes;
    }
}
