package org.neuralplayground.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.neuralplayground.corpus.PublishedFile;
import org.neuralplayground.corpus.PublishedTexts;
import org.neuralplayground.dataset.FileDigest;

/// A library of small data sets, its folders and the host that publishes them.
final class Library implements AutoCloseable {
    static final PublishedTexts TEXTS = PublishedTexts.IMDB;
    static final byte[] LARGE = bytes(400_000);
    static final byte[] SMALL = bytes(1_000);
    static final long TOTAL = 401_000;

    /// Each data set has the same two files.
    static final List<PublishedFile> FILES =
            List.of(
                    file("large.bin", LARGE),
                    file("small.txt", List.of("small.txt.gz", "sm.txt", "sm.txt.gz"), SMALL));

    /// Reports each piece, and has no long patience.
    private static final DownloadTimes TIMES =
            new DownloadTimes(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(5),
                    Duration.ZERO);

    final FileHost host = new FileHost();
    final Path downloads;
    private DataSettings settings;
    private List<PublishedFile> files = FILES;
    private DataLibrary library;

    /// @param directory gets the folder of the downloads
    Library(Path directory) {
        downloads = directory.resolve("cache/downloads");
        host.publish("large.bin", LARGE);
        host.publish("small.txt", SMALL);
        settings =
                new DataSettings(
                        Optional.empty(), downloads, true, Optional.of(host.address()), TIMES);
        library = create();
    }

    private DataLibrary create() {
        return new DataLibrary(settings, texts -> files);
    }

    /// The server starts again, with other settings.
    void restart(UnaryOperator<DataSettings> change) {
        library.close();
        settings = change.apply(settings);
        library = create();
    }

    void restart() {
        restart(same -> same);
    }

    /// The server starts again, with other files.
    void restart(PublishedFile... newFiles) {
        files = List.of(newFiles);
        restart();
    }

    DataLibrary get() {
        return library;
    }

    Availability now() {
        return library.of(TEXTS);
    }

    /// How it stands after a download that the host or the disk ends.
    Availability download() {
        library.download(TEXTS);
        await().until(() -> !(now() instanceof Availability.Downloading));
        return now();
    }

    /// Downloads until so many bytes are here, where the host holds.
    void downloadUntil(long received) {
        library.download(TEXTS);
        await().until(() ->
                now().equals(new Availability.Downloading(new DownloadProgress(received, TOTAL))));
    }

    /// A download has brought so many bytes and was then cancelled.
    void leave(int received) {
        host.holdAfter(received);
        downloadUntil(received);
        library.cancel(TEXTS);
        host.behave();
    }

    void assertDownloaded() {
        assertThat(now())
                .isEqualTo(
                        new Availability.Here(
                                List.of(
                                        downloads.resolve("large.bin"),
                                        downloads.resolve("small.txt"))));
        assertThat(downloads.resolve("large.bin")).hasBinaryContent(LARGE);
        assertThat(downloads.resolve("small.txt")).hasBinaryContent(SMALL);
        assertThat(names(downloads)).containsExactlyInAnyOrder("large.bin", "small.txt");
    }

    static List<String> names(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static DownloadProgress progress(long received) {
        return new DownloadProgress(received, TOTAL);
    }

    static PublishedFile file(String name, byte[] contents) {
        return file(name, List.of(), contents);
    }

    private static PublishedFile file(String name, List<String> otherNames, byte[] contents) {
        return new PublishedFile(
                name,
                otherNames,
                URI.create("https://data.example/folder/" + name),
                new FileDigest(contents.length, sha256(contents)));
    }

    private static String sha256(byte[] contents) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Bytes by chance, so that no part of them is like another.
    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        library.close();
        host.close();
    }
}
