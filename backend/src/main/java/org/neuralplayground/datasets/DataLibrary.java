package org.neuralplayground.datasets;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.neuralplayground.corpus.PublishedFile;
import org.neuralplayground.corpus.PublishedTexts;

/// The published texts on this server, one copy for everybody: those of a local folder, or
/// downloads. A file is used only if it is, to the bit, what was published. Thread-safe.
///
/// A download that ends early leaves what came, for the next one to go on with, also after a
/// restart.
public final class DataLibrary implements AutoCloseable {
    private final DataSettings settings;
    private final Downloader downloader;
    private final Map<PublishedTexts, Shelf> shelves = new EnumMap<>(PublishedTexts.class);

    /// @param files what is fixed about the files of each data set, which has at least one
    public DataLibrary(DataSettings settings, Function<PublishedTexts, List<PublishedFile>> files) {
        this(settings, files, System::nanoTime);
    }

    DataLibrary(
            DataSettings settings,
            Function<PublishedTexts, List<PublishedFile>> files,
            LongSupplier nanoTime) {
        this.settings = settings;
        Copies copies = new Copies(settings);
        this.downloader = new Downloader(settings, copies);
        for (PublishedTexts texts : PublishedTexts.values()) {
            List<PublishedFile> all = files.apply(texts);
            shelves.put(texts, shelf(all, copies, nanoTime));
        }
    }

    private Shelf shelf(List<PublishedFile> files, Copies copies, LongSupplier nanoTime) {
        return new Shelf(
                files,
                copies,
                (progressed, ended) ->
                        new Fetch(
                                files,
                                copies,
                                downloader,
                                new Throttle(progressed, settings.times().report(), nanoTime),
                                ended));
    }

    /// Whether anything may be downloaded on this server.
    public boolean canDownload() {
        return settings.downloads();
    }

    /// How it stands with a data set. The first answer takes a moment, as each file is read to the
    /// end and checked; those after it are quick.
    public Availability of(PublishedTexts texts) {
        return shelf(texts).now();
    }

    /// Begins to download what is missing, and returns at once. Where a download is under way
    /// already, that one serves everybody; where downloads are switched off, that is said as a
    /// failure.
    public void download(PublishedTexts texts) {
        if (canDownload()) {
            shelf(texts).download();
        } else {
            shelf(texts).refuse(DownloadFailure.SWITCHED_OFF);
        }
    }

    /// Ends the download that is under way, for everybody, and returns when no more bytes come.
    /// What came is kept. Where none is under way, nothing happens.
    public void cancel(PublishedTexts texts) {
        shelf(texts).cancel();
    }

    /// Tells a listener how it stands, soon and then whenever it changes, at most some ten times a
    /// second while bytes come.
    ///
    /// @param listener is called on a virtual thread of its own, one call after the other; what
    ///   happens while it is busy, it hears as the newest. What it throws is logged
    /// @return to be closed by whoever listens no more
    public Listening listen(PublishedTexts texts, Consumer<Availability> listener) {
        return shelf(texts).listen(listener);
    }

    /// Ends all downloads.
    @Override
    public void close() {
        shelves.values().forEach(Shelf::cancel);
        downloader.close();
    }

    private Shelf shelf(PublishedTexts texts) {
        Shelf shelf = shelves.get(texts);
        if (shelf == null) {
            throw new IllegalArgumentException("every data set must have a shelf, not so " + texts);
        }
        return shelf;
    }
}
