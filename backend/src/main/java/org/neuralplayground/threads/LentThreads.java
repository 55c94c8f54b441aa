package org.neuralplayground.threads;

import org.neuralplayground.train.Team;
import org.neuralplayground.train.Workers;

/// Threads that this process lends to a training, which itself owns none: with the caller's, as
/// many as there are processors.
public final class LentThreads implements AutoCloseable {
    private final Team team = new Team();

    private LentThreads() {}

    /// Starts them.
    public static LentThreads start() {
        LentThreads threads = new LentThreads();
        for (int n = 1; n < Runtime.getRuntime().availableProcessors(); n++) {
            Thread.ofPlatform().daemon().name("training-" + n).start(threads.team::help);
        }
        return threads;
    }

    public Workers workers() {
        return team;
    }

    /// Sends them home.
    @Override
    public void close() {
        team.close();
    }
}
