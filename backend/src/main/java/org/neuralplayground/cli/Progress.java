package org.neuralplayground.cli;

import java.io.PrintWriter;

/// Tells a waiting person how far training is.
@FunctionalInterface
interface Progress {

    /// Tells nobody.
    Progress NONE = (epoch, epochs) -> {};

    /// Called after every epoch, and must be cheap.
    void epoch(int epoch, int epochs);

    /// One line that overwrites itself, ten times a second at most, and is gone at the end.
    static Progress to(PrintWriter terminal) {
        return new Progress() {
            private static final long INTERVAL_NANOS = 100_000_000;
            private long shown = System.nanoTime();

            @Override
            public void epoch(int epoch, int epochs) {
                long now = System.nanoTime();
                if (epoch == epochs) {
                    terminal.print("\r\033[K");
                    terminal.flush();
                } else if (now - shown >= INTERVAL_NANOS) {
                    shown = now;
                    terminal.print("\repoch " + epoch + " of " + epochs);
                    terminal.flush();
                }
            }
        };
    }
}
