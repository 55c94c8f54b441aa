package org.neuralplayground.datasets;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.neuralplayground.corpus.PublishedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One download of a data set: file after file on a virtual thread of its own, those passed over
/// that are here already.
final class Fetch {
    private static final Logger LOG = LoggerFactory.getLogger(Fetch.class);

    /// Why it ended without all files.
    ///
    /// @param file the one that could not be had
    record Failure(DownloadFailure reason, String file, String detail) {}

    private final List<PublishedFile> files;
    private final Copies copies;
    private final Downloader downloader;
    private final Runnable progressed;
    private final Consumer<Optional<Failure>> ended;
    private final Map<PublishedFile, Long> received = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean cancelled;

    /// @param progressed is called on the download's thread whenever bytes have come
    /// @param ended is called there once, with the failure where it was neither whole nor cancelled
    Fetch(
            List<PublishedFile> files,
            Copies copies,
            Downloader downloader,
            Runnable progressed,
            Consumer<Optional<Failure>> ended) {
        this.files = files;
        this.copies = copies;
        this.downloader = downloader;
        this.progressed = progressed;
        this.ended = ended;
        this.thread = Thread.ofVirtual().name("download").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Ends it and returns when it has ended. What came is kept.
    void cancel() {
        cancelled = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException late) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// The bytes of all files that are here so far.
    DownloadProgress progress() {
        return DownloadProgress.of(files, file -> received.computeIfAbsent(file, copies::received));
    }

    private void run() {
        Optional<Failure> failure = Optional.empty();
        try {
            failure = fetchAll();
        } finally {
            ended.accept(failure);
        }
    }

    private Optional<Failure> fetchAll() {
        for (PublishedFile file : files) {
            if (copies.find(file).isEmpty()) {
                Optional<Failure> failure = fetch(file);
                if (failure.isPresent() || cancelled) {
                    return failure;
                }
            }
            received.put(file, file.bytes());
        }
        return Optional.empty();
    }

    private Optional<Failure> fetch(PublishedFile file) {
        LOG.info("downloading {}, {} bytes", file.name(), file.bytes());
        try {
            downloader.bring(file, bytes -> report(file, bytes));
            LOG.info("{} is here", file.name());
            return Optional.empty();
        } catch (InterruptedException _) {
            return Optional.empty();
        } catch (DownloadException failure) {
            return failed(new Failure(failure.reason(), file.name(), failure.detail()), failure);
        } catch (IOException failure) {
            return failed(new Failure(DownloadFailure.DISK_ERROR, file.name(), ""), failure);
        }
    }

    private void report(PublishedFile file, long bytes) {
        received.put(file, bytes);
        progressed.run();
    }

    /// Being interrupted makes the disk and the network fail too; that is no news.
    private Optional<Failure> failed(Failure failure, Exception cause) {
        if (cancelled) {
            return Optional.empty();
        }
        if (cause instanceof DownloadException known) {
            LOG.warn("{} could not be downloaded: {}", failure.file(), known.getMessage());
        } else {
            LOG.warn("{} could not be downloaded", failure.file(), cause);
        }
        return Optional.of(failure);
    }
}
