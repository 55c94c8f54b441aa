package org.neuralplayground.runs;

/// How a run goes, whatever it trains: what a page says in words and draws in its loss chart.
public sealed interface RunStatus permits PlaygroundRunStatus {

    /// Whether it trains on by itself.
    boolean playing();

    /// Whole passes over the training data.
    long epoch();

    /// Updates of the weights.
    long step();

    /// What changed in the loss chart.
    HistoryUpdate history();
}
