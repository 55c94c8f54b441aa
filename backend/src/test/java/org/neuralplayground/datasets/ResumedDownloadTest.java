package org.neuralplayground.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neuralplayground.datasets.Library.LARGE;
import static org.neuralplayground.datasets.Library.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.datasets.FileHost.Asked;

@DisplayName("A download that goes on")
class ResumedDownloadTest {
    private static final int HALF = 200_000;

    private Library library;

    @BeforeEach
    void start(@TempDir Path directory) {
        library = new Library(directory);
    }

    @AfterEach
    void end() {
        library.close();
    }

    @Test
    void beginsAnewWhereTheHostSendsAll() {
        library.leave(HALF);
        library.host.ignoreRanges();
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked().get(1).sent()).isEqualTo(LARGE.length);
    }

    @Test
    void beginsAnewWhereTheHostHasAnotherVersion() {
        library.leave(HALF);
        library.host.setTag(Optional.of("\"v2\""));
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked().get(1))
                .isEqualTo(
                        new Asked(
                                "large.bin",
                                Optional.of("bytes=200000-"),
                                Optional.of("\"v1\""),
                                LARGE.length));
    }

    @Test
    void remembersTheVersionThatItBeganAnewWith() {
        library.leave(HALF);
        library.host.setTag(Optional.of("\"v2\""));
        library.leave(HALF / 2);
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(HALF / 2)));
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked().get(2).ifRange()).contains("\"v2\"");
    }

    @Test
    void noticesABeginningOfAnotherVersion() {
        library.leave(HALF);
        byte[] changed = LARGE.clone();
        changed[HALF + 1]++;
        library.host.publish("large.bin", changed);
        library.host.setTag(Optional.of("\"v2\""));
        library.host.ignoreTags();
        assertThat(library.download())
                .isEqualTo(
                        new Availability.Failed(
                                DownloadFailure.WRONG_CHECKSUM,
                                "large.bin",
                                "localhost",
                                progress(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"v1\"", "v1", "\"v\u00e91\""})
    void namesNoVersionThatIsNotExact(String tag) {
        library.host.setTag(Optional.of(tag));
        library.leave(HALF);
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked().get(1))
                .isEqualTo(
                        new Asked(
                                "large.bin",
                                Optional.of("bytes=200000-"),
                                Optional.empty(),
                                LARGE.length - HALF));
    }

    @Test
    void refusesAnotherRestThanItAskedFor() {
        library.leave(HALF);
        library.host.behave(exchange -> {
            exchange.getResponseHeaders().set("Content-Range", "bytes 199999-399999/400000");
            exchange.sendResponseHeaders(206, 0);
        });
        assertThat(library.download())
                .isEqualTo(
                        new Availability.Failed(
                                DownloadFailure.WRONG_LENGTH,
                                "large.bin",
                                "localhost",
                                progress(0)));
        library.host.behave();
        library.download();
        library.assertDownloaded();
    }

    @Test
    void asksForNothingWhereAllHasCome() throws IOException {
        part("large.bin.part", LARGE);
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked()).extracting(Asked::file).containsExactly("small.txt");
    }

    @Test
    void beginsAnewWhereMoreIsHereThanThereIs() throws IOException {
        part("large.bin.part", Library.bytes(LARGE.length + 1));
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked().getFirst().range()).isEmpty();
    }

    private void part(String name, byte[] contents) throws IOException {
        Files.createDirectories(library.downloads);
        Files.write(library.downloads.resolve(name), contents);
    }
}
