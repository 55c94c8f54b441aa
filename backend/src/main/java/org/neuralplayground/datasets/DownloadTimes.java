package org.neuralplayground.datasets;

import java.time.Duration;

/// Every duration of a download.
///
/// @param connect how long a connection may take
/// @param answer how long until the host begins to answer, the connection included
/// @param silence how long it may then say nothing
/// @param report the least time between two reports of progress
public record DownloadTimes(Duration connect, Duration answer, Duration silence, Duration report) {

    /// A slow host answers within seconds; a bar that moves ten times a second looks smooth.
    public static final DownloadTimes DEFAULT =
            new DownloadTimes(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(20),
                    Duration.ofMillis(100));
}
