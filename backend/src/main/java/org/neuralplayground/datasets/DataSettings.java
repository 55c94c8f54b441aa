package org.neuralplayground.datasets;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of published texts lie, and whether they may be fetched.
///
/// @param localFolder is looked into first and only read
/// @param downloadFolder gets what is downloaded; made when it is first needed
/// @param downloads whether anything may be downloaded at all
/// @param mirror a folder of the web, its address ending with `/`, that has all files under the
///   names of their own addresses and is asked instead of these
/// @param times of downloads
public record DataSettings(
        Optional<Path> localFolder,
        Path downloadFolder,
        boolean downloads,
        Optional<URI> mirror,
        DownloadTimes times) {

    public DataSettings {
        localFolder.ifPresent(DataSettings::requireFolder);
        mirror.ifPresent(DataSettings::requireWebFolder);
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new IllegalArgumentException(
                    "playground.data-dir must be a folder that can be read, was " + folder);
        }
    }

    private static void requireWebFolder(URI folder) {
        String scheme = folder.getScheme();
        boolean web = "http".equals(scheme) || "https".equals(scheme);
        if (!web || folder.getHost() == null || !folder.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "playground.download-mirror must be http://host/ or https://host/folder/, was "
                            + folder);
        }
    }

    /// Where a file is fetched from.
    URI source(URI address) {
        String path = address.getPath();
        return mirror.map(folder -> folder.resolve(path.substring(path.lastIndexOf('/') + 1)))
                .orElse(address);
    }
}
