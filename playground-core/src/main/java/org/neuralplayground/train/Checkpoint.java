package org.neuralplayground.train;

import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;

/// The values of a network's parameters at the last moment when all numbers were known to be good.
final class Checkpoint {

    private record Copy(Parameter parameter, FMatrixRMaj values) {}

    private final List<Copy> copies;
    private long steps;
    private long epochs;

    Checkpoint(Network network) {
        copies =
                network.parameters()
                        .map(parameter -> new Copy(parameter, parameter.values().copy()))
                        .toList();
    }

    /// Remembers the network as it is.
    void save(long atSteps, long atEpochs) {
        steps = atSteps;
        epochs = atEpochs;
        copies.forEach(copy -> copy.values().setTo(copy.parameter().values()));
    }

    /// Puts the network back; gradients summed since are thrown away.
    void restore() {
        for (Copy copy : copies) {
            copy.parameter().values().setTo(copy.values());
            copy.parameter().dropSums();
        }
    }

    long steps() {
        return steps;
    }

    long epochs() {
        return epochs;
    }
}
