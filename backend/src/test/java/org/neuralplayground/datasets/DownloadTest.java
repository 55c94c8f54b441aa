package org.neuralplayground.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.neuralplayground.datasets.Library.LARGE;
import static org.neuralplayground.datasets.Library.SMALL;
import static org.neuralplayground.datasets.Library.TEXTS;
import static org.neuralplayground.datasets.Library.TOTAL;
import static org.neuralplayground.datasets.Library.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neuralplayground.datasets.FileHost.Asked;

@DisplayName("A download")
class DownloadTest {
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
    void bringsAllFilesEachOnce() {
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(0)));
        library.download();
        library.assertDownloaded();
        library.download();
        assertThat(library.host.asked())
                .containsExactly(
                        asked("large.bin", LARGE.length), asked("small.txt", SMALL.length));
    }

    @Test
    void isThereAfterARestart() {
        library.download();
        library.restart();
        library.assertDownloaded();
        assertThat(library.host.asked()).hasSize(2);
    }

    @Test
    void replacesACopyThatIsDamaged() throws IOException {
        library.download();
        Files.write(library.downloads.resolve("large.bin"), Library.bytes(LARGE.length - 1));
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(SMALL.length)));
        library.download();
        library.assertDownloaded();
    }

    @Test
    void tellsHowFarItIsAndNeverGoesBack() {
        List<Availability> heard = new CopyOnWriteArrayList<>();
        library.host.holdAfter(HALF);
        try (Listening _ = library.get().listen(TEXTS, heard::add)) {
            library.get().download(TEXTS);
            await().until(() -> heard.contains(new Availability.Downloading(progress(HALF))));
            library.get().cancel(TEXTS);
            await().until(() -> heard.contains(new Availability.Missing(progress(HALF))));
            library.host.behave();
            library.download();
            await().until(() -> heard.getLast() instanceof Availability.Here);
        }
        List<Long> received =
                heard.stream()
                        .filter(Availability.Downloading.class::isInstance)
                        .map(state -> ((Availability.Downloading) state).progress().received())
                        .toList();
        assertThat(received).isSorted().contains((long) HALF).allMatch(bytes -> bytes <= TOTAL);
    }

    @Test
    void thatWasCancelledGoesOnWhereItStopped() {
        library.leave(HALF);
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(HALF)));
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked())
                .containsExactly(
                        asked("large.bin", HALF),
                        new Asked(
                                "large.bin",
                                Optional.of("bytes=200000-"),
                                Optional.of("\"v1\""),
                                LARGE.length - HALF),
                        asked("small.txt", SMALL.length));
    }

    @Test
    void thatWasCancelledGoesOnAfterARestart() {
        library.leave(HALF);
        library.restart();
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(HALF)));
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked().get(1).sent()).isEqualTo(LARGE.length - HALF);
    }

    @Test
    void ofSeveralAskersIsOne() {
        library.host.holdAfter(HALF);
        library.downloadUntil(HALF);
        library.downloadUntil(HALF);
        assertThat(library.host.asked()).containsExactly(asked("large.bin", HALF));
    }

    @Test
    void endsWithTheServer() {
        library.host.holdAfter(HALF);
        library.downloadUntil(HALF);
        library.get().close();
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(HALF)));
    }

    @Test
    void isCancelledOnlyWhereThereIsOne() {
        library.get().cancel(TEXTS);
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(0)));
    }

    private static Asked asked(String file, int sent) {
        return new Asked(file, Optional.empty(), Optional.empty(), sent);
    }
}
