package org.neuralplayground.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.corpus.PublishedFile;
import org.neuralplayground.dataset.DatasetException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whether a file is what was published. Each is read once, and again only when its size or
/// time has changed; who asks meanwhile waits for that one reading. Thread-safe.
final class CopyCheck {
    private static final Logger LOG = LoggerFactory.getLogger(CopyCheck.class);

    private final Map<Path, Verdict> verdicts = new ConcurrentHashMap<>();

    /// @param size bytes on the disk
    private record Verdict(long size, FileTime changed, boolean whole) {
        boolean isAbout(BasicFileAttributes now) {
            return size == now.size() && changed.equals(now.lastModifiedTime());
        }
    }

    /// Whether the file holds exactly the published bytes, plain or packed with gzip. What is wrong
    /// with one that does not is logged.
    boolean isWhole(Path copy, PublishedFile file) {
        Verdict verdict = verdicts.compute(copy, (path, before) -> verdict(path, file, before));
        return verdict != null && verdict.whole();
    }

    /// None where the disk refuses: it may give the file the next time.
    private static @Nullable Verdict verdict(
            Path copy, PublishedFile file, @Nullable Verdict before) {
        try {
            BasicFileAttributes now = Files.readAttributes(copy, BasicFileAttributes.class);
            if (before != null && before.isAbout(now)) {
                return before;
            }
            return new Verdict(now.size(), now.lastModifiedTime(), holds(copy, file));
        } catch (IOException failure) {
            LOG.warn("{} cannot be read", copy, failure);
            return null;
        }
    }

    private static boolean holds(Path copy, PublishedFile file) throws IOException {
        try {
            boolean whole = file.isIn(copy);
            if (!whole) {
                LOG.warn("{} is not the {} that was published", copy, file.name());
            }
            return whole;
        } catch (DatasetException damage) {
            LOG.warn("{} is damaged", copy, damage);
            return false;
        }
    }
}
