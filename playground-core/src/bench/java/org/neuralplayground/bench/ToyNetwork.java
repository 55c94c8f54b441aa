package org.neuralplayground.bench;

import org.neuralplayground.link.TensorFlowPlaygroundLink;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.PlaygroundSpec;

/// The tanh networks that stand for TensorFlow Playground: two inputs, one output, 250 training
/// examples of its circle, batches of 10, learning rate 0.03.
public enum ToyNetwork {
    SMALL("4,2"),
    MIDDLE("8,8,8"),
    LARGE("8,8,8,8,8,8");

    private final String hidden;

    /// @param hidden the units of the hidden layers, as in a link
    ToyNetwork(String hidden) {
        this.hidden = hidden;
    }

    /// What to train.
    public PlaygroundSpec spec() {
        String link = "#dataset=circle&networkShape=" + hidden + "&seed=0.12345";
        return TensorFlowPlaygroundLink.parse(link, new SeedRandom("unused")).spec();
    }
}
