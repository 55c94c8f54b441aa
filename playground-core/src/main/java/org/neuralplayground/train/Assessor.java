package org.neuralplayground.train;

import java.util.Optional;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.LossFunction;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.spec.Problem;

/// Runs a network over a set of examples, a few hundred at a time, and says how good it is. Losses
/// are summed in double precision, in the order of the examples.
final class Assessor {
    private static final int LANES = 256;

    private final NetworkPass pass;
    private final LossFunction loss;
    private final Problem problem;
    private final int classes;

    Assessor(Network network, Problem problem, int classes) {
        pass = new NetworkPass(network, LANES, NetworkPass.Learning.NOTHING);
        loss = network.loss();
        this.problem = problem;
        this.classes = classes;
    }

    Assessment assess(PointExamples examples) {
        return problem == Problem.CLASSIFICATION ? assessClasses(examples) : assessValues(examples);
    }

    /// Whether all raw outputs are numbers, so that the loss is one too.
    boolean isFinite(PointExamples examples) {
        for (int from = 0; from < examples.size(); from += LANES) {
            int lanes = run(examples, from);
            FMatrixRMaj raw = pass.rawOutputs();
            for (int output = 0; output < raw.numRows; output++) {
                for (int lane = 0; lane < lanes; lane++) {
                    if (!Float.isFinite(raw.get(output, lane))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Assessment assessClasses(PointExamples examples) {
        double sum = 0;
        int[] counts = new int[classes * classes];
        for (int from = 0; from < examples.size(); from += LANES) {
            int lanes = run(examples, from);
            for (int lane = 0; lane < lanes; lane++) {
                sum += loss.loss(pass.rawOutputs(), pass.targets(), lane);
                int decision = loss.decision(pass.rawOutputs(), lane);
                counts[((int) examples.target(from + lane)) * classes + decision]++;
            }
        }
        ConfusionMatrix confusion = ConfusionMatrix.of(classes, counts);
        return new Assessment(sum / examples.size(), confusion.accuracy(), Optional.of(confusion));
    }

    private Assessment assessValues(PointExamples examples) {
        double sum = 0;
        double squaredErrors = 0;
        for (int from = 0; from < examples.size(); from += LANES) {
            int lanes = run(examples, from);
            for (int lane = 0; lane < lanes; lane++) {
                sum += loss.loss(pass.rawOutputs(), pass.targets(), lane);
                double error =
                        (double) pass.rawOutputs().get(0, lane) - examples.target(from + lane);
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
    private static double squaredDeviations(PointExamples examples) {
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

    private int run(PointExamples examples, int from) {
        int count = Math.min(LANES, examples.size() - from);
        examples.copy(from, count, pass);
        pass.forward();
        return count;
    }
}
