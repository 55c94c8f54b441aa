package org.neuralplayground.textplayground;

import java.util.List;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;

/// The network of a text playground.
///
/// @param first how it reads a text
/// @param hidden the dense hidden layers, at most 4; without any on a vector, the model is linear
/// @param dropout the share of outputs that is dropped behind each hidden layer while training, in
///   [0, 0.9]
/// @param seed of the first weights, of dropout and of the order of the examples
public record TextNetworkSpec(
        FirstLayer first, List<DenseLayer> hidden, double dropout, String seed) {
    public TextNetworkSpec {
        hidden = List.copyOf(hidden);
        Check.range(
                Subject.HIDDEN_LAYERS, hidden.size(), 0, TextPlaygroundLimits.MAX_HIDDEN_LAYERS);
        Check.range(Subject.DROPOUT, dropout, 0, TextPlaygroundLimits.MAX_DROPOUT);
        Check.seed(Subject.WEIGHT_SEED, seed);
    }

    public TextNetworkSpec withFirst(FirstLayer newFirst) {
        return new TextNetworkSpec(newFirst, hidden, dropout, seed);
    }

    public TextNetworkSpec withHidden(List<DenseLayer> layers) {
        return new TextNetworkSpec(first, layers, dropout, seed);
    }

    public TextNetworkSpec withDropout(double share) {
        return new TextNetworkSpec(first, hidden, share, seed);
    }

    public TextNetworkSpec withSeed(String newSeed) {
        return new TextNetworkSpec(first, hidden, dropout, newSeed);
    }
}
