package org.neuralplayground.train;

import java.util.BitSet;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;

/// The values of a network's parameters, and which of them are dead, at the last moment when all
/// numbers were known to be good.
final class Checkpoint {

    private record Copy(Parameter parameter, FMatrixRMaj values, BitSet dead) {
        void save() {
            values.setTo(parameter.values());
            for (int n = 0; parameter.anyDead() && n < parameter.size(); n++) {
                dead.set(n, parameter.isDead(n));
            }
        }

        void restore() {
            for (int n = 0; parameter.anyDead() && n < parameter.size(); n++) {
                if (parameter.isDead(n) && !dead.get(n)) {
                    parameter.revive(n);
                }
            }
            parameter.values().setTo(values);
            parameter.forgetGradients();
        }
    }

    private final Copy[] copies;
    private long steps;
    private long epochs;

    Checkpoint(Network network) {
        copies =
                network.parameters()
                        .map(parameter ->
                                new Copy(
                                        parameter,
                                        parameter.values().copy(),
                                        new BitSet(parameter.size())))
                        .toArray(Copy[]::new);
    }

    /// Remembers the network as it is.
    void save(long atSteps, long atEpochs) {
        steps = atSteps;
        epochs = atEpochs;
        for (Copy copy : copies) {
            copy.save();
        }
    }

    /// Puts the network back; gradients summed since are thrown away.
    void restore() {
        for (Copy copy : copies) {
            copy.restore();
        }
    }

    long steps() {
        return steps;
    }

    long epochs() {
        return epochs;
    }
}
