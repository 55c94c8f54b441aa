package org.neuralplayground.train;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.NetworkPass;

/// What a network decides for an example.
///
/// @param label the class it belongs to
/// @param decision the class it is taken for
/// @param probability of that class, by the network's answer; NaN where that is none
public record Decision(int label, int decision, double probability) {

    /// @param answers the pass's, outputs x lanes. Not modified.
    static Decision of(NetworkPass pass, FMatrixRMaj answers, int lane) {
        int decision = pass.network().loss().decision(pass.rawOutputs(), lane);
        return new Decision(
                ClassHits.label(pass.targets(), lane),
                decision,
                pass.network().loss().probability(answers, lane, decision));
    }

    public boolean isRight() {
        return label == decision;
    }
}
