package org.neuralplayground.datasets;

import java.util.List;
import java.util.function.ToLongFunction;
import org.neuralplayground.corpus.PublishedFile;

/// How much of a data set is here.
///
/// @param received bytes, from 0 to total
/// @param total bytes of all its files as they are published, positive
public record DownloadProgress(long received, long total) {

    public DownloadProgress {
        if (total <= 0 || received < 0 || received > total) {
            throw new IllegalArgumentException(
                    "received must be in [0, total], was %d of %d".formatted(received, total));
        }
    }

    /// The sum over files.
    ///
    /// @param received the bytes of a file that are here
    static DownloadProgress of(List<PublishedFile> files, ToLongFunction<PublishedFile> received) {
        return new DownloadProgress(
                files.stream().mapToLong(received).sum(),
                files.stream().mapToLong(PublishedFile::bytes).sum());
    }

    /// The bytes still to get.
    public long missing() {
        return total - received;
    }

    /// The share that is here, in [0, 1].
    public double share() {
        return (double) received / total;
    }
}
