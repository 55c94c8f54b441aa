package org.neuralplayground.train;

import java.util.BitSet;
import org.neuralplayground.nn.Parameters;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// A network's parameters in a snapshot: the values, the mean gradients of the last update, and
/// which values are frozen.
final class ParameterState {

    static void save(Parameters parameters, SnapshotWriter to) {
        to.putFloats(parameters.values());
        to.putFloats(parameters.meanGradient());
        to.putBits(frozen(parameters), parameters.size());
    }

    /// @param parameters Modified.
    static void load(Parameters parameters, SnapshotReader from) throws SnapshotException {
        from.getFloats(parameters.values());
        from.getFloats(parameters.meanGradient());
        freezeOnly(parameters, from.getBits(parameters.size()));
    }

    /// Which values are frozen.
    static BitSet frozen(Parameters parameters) {
        BitSet frozen = new BitSet(parameters.size());
        for (int n = 0; parameters.anyFrozen() && n < parameters.size(); n++) {
            frozen.set(n, parameters.isFrozen(n));
        }
        return frozen;
    }

    /// Freezes those values and thaws all others.
    ///
    /// @param parameters Modified.
    static void freezeOnly(Parameters parameters, BitSet frozen) {
        for (int n = 0; parameters.anyFrozen() && n < parameters.size(); n++) {
            parameters.thaw(n);
        }
        frozen.stream().forEach(parameters::freeze);
    }

    private ParameterState() {}
}
