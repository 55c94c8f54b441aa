package org.neuralplayground.datasets;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.function.LongConsumer;
import org.neuralplayground.corpus.PublishedFile;

/// Brings files to the download folder, each from its own address or the mirror's and from nowhere
/// else: redirects are not followed.
final class Downloader implements AutoCloseable {
    private final DataSettings settings;
    private final Copies copies;
    private final HttpClient client;

    Downloader(DataSettings settings, Copies copies) {
        this.settings = settings;
        this.copies = copies;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(settings.times().connect())
                        .build();
    }

    /// Returns when the file is here, checked.
    ///
    /// @param received gets the bytes of the file that are here, whenever there are more
    /// @throws DownloadException where host or file are to blame
    /// @throws IOException where the disk is
    /// @throws InterruptedException where the thread was interrupted; what came is kept
    void bring(PublishedFile file, LongConsumer received)
            throws IOException, DownloadException, InterruptedException {
        Request request = new Request(client, settings.times(), settings.source(file.address()));
        try (PartFile part = PartFile.open(file, copies.target(file))) {
            new Transfer(file, part, request, received).run();
        }
    }

    /// Breaks off what is under way.
    @Override
    public void close() {
        client.shutdownNow();
    }
}
