package org.neuralplayground.datasets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.neuralplayground.corpus.PublishedFile;

/// The beginning of a file that is being downloaded: `NAME.part`, with its [PartTag] beside it.
/// Stays when the download ends early, so that another goes on from there. An [IOException] of it
/// is the disk's.
final class PartFile implements AutoCloseable {
    private static final String SUFFIX = ".part";

    private final PublishedFile file;
    private final Path target;
    private final Path path;
    private final PartTag tag;
    private final FileChannel channel;
    private long size;

    private PartFile(PublishedFile file, Path target, FileChannel channel) {
        this.file = file;
        this.target = target;
        this.path = partOf(target);
        this.tag = new PartTag(path);
        this.channel = channel;
    }

    private static Path partOf(Path target) {
        return target.resolveSibling(target.getFileName() + SUFFIX);
    }

    /// The bytes that a download to there left behind, 0 where it left none.
    static long size(Path target) {
        return partOf(target).toFile().length();
    }

    /// Opens what is there, or begins anew.
    ///
    /// @param target the whole file's place
    /// @throws DownloadException where another server writes it, or the rest finds no room
    static PartFile open(PublishedFile file, Path target) throws IOException, DownloadException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(
                        partOf(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        PartFile part = new PartFile(file, target, channel);
        try {
            part.reserve();
            return part;
        } catch (IOException | DownloadException failure) {
            channel.close();
            throw failure;
        }
    }

    private void reserve() throws IOException, DownloadException {
        try {
            if (channel.tryLock() == null) {
                throw new DownloadException(DownloadFailure.IN_USE, "");
            }
        } catch (OverlappingFileLockException busy) {
            throw new DownloadException(DownloadFailure.IN_USE, "", busy);
        }
        if (channel.size() > file.bytes()) {
            channel.truncate(0);
        }
        size = channel.size();
        channel.position(size);
        if (!hasRoom()) {
            throw new DownloadException(DownloadFailure.DISK_FULL, "");
        }
    }

    private boolean hasRoom() throws IOException {
        return Files.getFileStore(path).getUsableSpace() >= missing();
    }

    /// Bytes that are here.
    long size() {
        return size;
    }

    /// Bytes that are not.
    long missing() {
        return file.bytes() - size;
    }

    /// What the host called the version of these bytes.
    Optional<String> tag() throws IOException {
        return tag.read();
    }

    /// Throws the bytes away; what comes now is of another version.
    void restart(Optional<String> newTag) throws IOException {
        channel.truncate(0);
        size = 0;
        tag.write(newTag);
    }

    /// Adds the next bytes, at most as many as are missing.
    ///
    /// @throws DownloadException where the disk is full
    void append(ByteBuffer bytes) throws IOException, DownloadException {
        try {
            while (bytes.hasRemaining()) {
                size += channel.write(bytes);
            }
        } catch (IOException failure) {
            if (!hasRoom()) {
                throw new DownloadException(DownloadFailure.DISK_FULL, "", failure);
            }
            throw failure;
        }
    }

    /// Whether the bytes are those that were published. Ends the writing.
    boolean isWhole() throws IOException {
        channel.close();
        return size == file.bytes() && file.isIn(path);
    }

    /// Puts the whole file to its place, in one move that nobody sees half done.
    void publish() throws IOException {
        channel.close();
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        tag.write(Optional.empty());
    }

    /// Deletes all.
    void delete() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
        tag.write(Optional.empty());
    }

    /// Ends the writing and keeps what is here.
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
