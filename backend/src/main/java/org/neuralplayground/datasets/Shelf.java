package org.neuralplayground.datasets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.corpus.PublishedFile;

/// One data set: where its files are, the download that is under way, and who wants to know.
/// Thread-safe.
final class Shelf {
    /// Makes a download that has not begun.
    @FunctionalInterface
    interface Fetches {
        /// Two ears of the shelf: that bytes have come, and how it ended.
        Fetch create(Runnable progressed, Consumer<Optional<Fetch.Failure>> ended);
    }

    private final List<PublishedFile> files;
    private final Copies copies;
    private final Fetches fetches;
    private final Set<Listening> listeners = ConcurrentHashMap.newKeySet();

    /// Guarded by this.
    private @Nullable Fetch fetch;

    /// How the last download ended. Guarded by this.
    private Fetch.@Nullable Failure failure;

    Shelf(List<PublishedFile> files, Copies copies, Fetches fetches) {
        this.files = List.copyOf(files);
        this.copies = copies;
        this.fetches = fetches;
    }

    /// How it stands. Files that have not been seen yet are read to the end.
    Availability now() {
        Fetch running;
        Fetch.Failure last;
        synchronized (this) {
            running = fetch;
            last = failure;
        }
        return running == null ? atRest(last) : new Availability.Downloading(running.progress());
    }

    private Availability atRest(Fetch.@Nullable Failure last) {
        List<Path> here = files.stream().flatMap(file -> copies.find(file).stream()).toList();
        if (here.size() == files.size()) {
            return new Availability.Here(here);
        }
        DownloadProgress progress = DownloadProgress.of(files, copies::received);
        return last == null
                ? damagedOrMissing(progress)
                : new Availability.Failed(last.reason(), last.file(), last.detail(), progress);
    }

    private Availability damagedOrMissing(DownloadProgress progress) {
        return files.stream()
                .filter(file -> copies.find(file).isEmpty())
                .flatMap(file -> copies.damaged(file).stream())
                .map(Path::getFileName)
                .findFirst()
                .<Availability>map(name ->
                        new Availability.Failed(
                                DownloadFailure.LOCAL_FILE, name.toString(), "", progress))
                .orElseGet(() -> new Availability.Missing(progress));
    }

    /// Begins a download, unless one is under way.
    void download() {
        synchronized (this) {
            if (fetch == null) {
                failure = null;
                fetch = fetches.create(this::wakeListeners, this::ended);
                fetch.start();
            }
        }
        wakeListeners();
    }

    /// Says why there is no download.
    void refuse(DownloadFailure reason) {
        synchronized (this) {
            failure = new Fetch.Failure(reason, files.getFirst().name(), "");
        }
        wakeListeners();
    }

    /// Ends the download that is under way and returns when it has ended.
    void cancel() {
        Fetch running;
        synchronized (this) {
            running = fetch;
        }
        if (running != null) {
            running.cancel();
        }
    }

    private void ended(Optional<Fetch.Failure> outcome) {
        synchronized (this) {
            fetch = null;
            failure = outcome.orElse(null);
        }
        wakeListeners();
    }

    /// Tells the listener how it stands, soon and whenever that changes.
    Listening listen(Consumer<Availability> listener) {
        Listening listening = new Listening(this::now, listener, listeners::remove);
        listeners.add(listening);
        listening.wake();
        return listening;
    }

    private void wakeListeners() {
        listeners.forEach(Listening::wake);
    }
}
