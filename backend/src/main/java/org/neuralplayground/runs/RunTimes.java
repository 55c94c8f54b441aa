package org.neuralplayground.runs;

import java.time.Duration;

/// Every duration of a run.
///
/// @param slice how long a run trains before it looks at its messages and lets other runs train
/// @param status the least time between two statuses while training
/// @param frame the least time between two frames while training
/// @param untilSuspended how long a run trains on that no page watches
/// @param untilEnded how long a suspended run waits for a page before it ends
public record RunTimes(
        Duration slice,
        Duration status,
        Duration frame,
        Duration untilSuspended,
        Duration untilEnded) {

    /// A slice is short enough for a pause to feel immediate with a hundred runs on two cores;
    /// statuses go through the page's push (4 a second), frames do not (up to 40 a second, of which
    /// the way to the page and back leaves some 30); a reload or a lost connection comes back
    /// within 30 s, a person within 10 min.
    public static final RunTimes DEFAULT =
            new RunTimes(
                    Duration.ofMillis(4),
                    Duration.ofMillis(250),
                    Duration.ofMillis(25),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(10));
}
