package org.neuralplayground.datasets;

import java.nio.file.Path;
import java.util.List;

/// How it stands with the files of a data set.
public sealed interface Availability {

    /// All files are here, and each is what was published.
    ///
    /// @param files where they lie, in the order of `PublishedTexts.files()`; plain or, from a
    ///   local folder, packed with gzip
    record Here(List<Path> files) implements Availability {
        public Here {
            files = List.copyOf(files);
        }
    }

    /// Not all files are here, and nobody is fetching them.
    ///
    /// @param progress what is here already, the beginnings that cancelled downloads left included
    record Missing(DownloadProgress progress) implements Availability {}

    /// The files are being fetched, for everybody who wants them.
    record Downloading(DownloadProgress progress) implements Availability {}

    /// The last download failed, or a file of the local folder is damaged. Another download may be
    /// tried; it goes on where this one ended.
    ///
    /// @param file the name of the file that could not be had
    /// @param detail what came with the reason, as [DownloadFailure] says; may be empty
    /// @param progress what is here nevertheless
    record Failed(DownloadFailure reason, String file, String detail, DownloadProgress progress)
            implements Availability {}
}
