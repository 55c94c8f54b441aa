package org.neuralplayground.datasets;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neuralplayground.corpus.PublishedFile;

/// The copies of published files on this machine. Thread-safe.
final class Copies {
    private final DataSettings settings;
    private final CopyCheck check = new CopyCheck();

    Copies(DataSettings settings) {
        this.settings = settings;
    }

    /// A copy that was checked: one of the local folder's before the download.
    Optional<Path> find(PublishedFile file) {
        return Stream.concat(local(file), Stream.of(target(file)).filter(Files::isRegularFile))
                .filter(copy -> check.isWhole(copy, file))
                .findFirst();
    }

    /// The local folder's file of one of the names, where none of them is what was published.
    Optional<Path> damaged(PublishedFile file) {
        List<Path> local = local(file).toList();
        return local.stream()
                .findFirst()
                .filter(_ -> local.stream().noneMatch(copy -> check.isWhole(copy, file)));
    }

    /// Bytes of the file that are here: all, or as many as a download left behind.
    long received(PublishedFile file) {
        return find(file).isPresent()
                ? file.bytes()
                : Math.min(file.bytes(), PartFile.size(target(file)));
    }

    /// Where a download of it goes.
    Path target(PublishedFile file) {
        return settings.downloadFolder().resolve(file.name());
    }

    private Stream<Path> local(PublishedFile file) {
        return settings.localFolder().stream()
                .flatMap(folder -> file.names().stream().map(folder::resolve))
                .filter(Files::isRegularFile);
    }
}
