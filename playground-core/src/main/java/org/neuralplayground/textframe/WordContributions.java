package org.neuralplayground.textframe;

import java.util.List;
import java.util.OptionalDouble;
import org.neuralplayground.inspect.Attribution;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.nn.SparseDenseLayer;
import org.neuralplayground.textplayground.ReadSentence;

/// How a network takes a sentence, and what its words contribute to an output.
sealed interface WordContributions permits BagContributions, SequenceContributions {

    static WordContributions of(Network network) {
        return network.layers().getFirst() instanceof SparseDenseLayer
                ? new BagContributions(network)
                : new SequenceContributions(network);
    }

    /// What the contributions are worth.
    Attribution attribution();

    /// Makes a sentence what a pass for one example sees.
    ///
    /// @param pass prepared for one. Modified.
    void put(ReadSentence sentence, NetworkPass pass);

    /// What each word adds to a raw output; empty where the network does not read it, or the number
    /// is not finite.
    List<OptionalDouble> measure(ReadSentence sentence, int output);

    /// The number where it is finite.
    static OptionalDouble finite(double contribution) {
        return Double.isFinite(contribution)
                ? OptionalDouble.of(contribution)
                : OptionalDouble.empty();
    }
}
