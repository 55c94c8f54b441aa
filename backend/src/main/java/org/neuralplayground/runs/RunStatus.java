package org.neuralplayground.runs;

/// How a run goes, whatever it trains: what a page says in words and draws in its loss chart.
public sealed interface RunStatus permits PlaygroundRunStatus, TextRunStatus, WordsRunStatus {

    /// Whether it trains on by itself.
    boolean playing();

    /// Updates of the weights.
    long step();

    /// What changed in the loss chart.
    HistoryUpdate history();
}
