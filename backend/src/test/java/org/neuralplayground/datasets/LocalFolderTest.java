package org.neuralplayground.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.neuralplayground.datasets.Library.LARGE;
import static org.neuralplayground.datasets.Library.SMALL;
import static org.neuralplayground.datasets.Library.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A local folder's files")
class LocalFolderTest {
    @TempDir private Path directory;
    private Path local;
    private Library library;

    @BeforeEach
    void start() throws IOException {
        local = Files.createDirectories(directory.resolve("local"));
        library = new Library(directory);
        library.restart(this::withLocalFolder);
    }

    private DataSettings withLocalFolder(DataSettings settings) {
        return new DataSettings(
                Optional.of(local),
                settings.downloadFolder(),
                settings.downloads(),
                settings.mirror(),
                settings.times());
    }

    @AfterEach
    void end() {
        library.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.txt", "small.txt.gz", "sm.txt", "sm.txt.gz"})
    void areTakenUnderAllTheirNamesPlainOrPacked(String name) throws IOException {
        write("large.bin", LARGE);
        write(name, SMALL);
        assertThat(library.now()).isEqualTo(here(local.resolve("large.bin"), local.resolve(name)));
    }

    @Test
    void areNotDownloaded() throws IOException {
        write("large.bin", LARGE);
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(LARGE.length)));
        assertThat(library.download())
                .isEqualTo(
                        here(local.resolve("large.bin"), library.downloads.resolve("small.txt")));
        assertThat(library.host.asked())
                .extracting(FileHost.Asked::file)
                .containsExactly("small.txt");
    }

    @Test
    void goBeforeDownloads() throws IOException {
        library.download();
        write("large.bin", LARGE);
        assertThat(library.now())
                .isEqualTo(
                        here(local.resolve("large.bin"), library.downloads.resolve("small.txt")));
    }

    @Test
    void areNamedWhereTheyAreDamagedUntilADownloadBringsTheRightOnes() throws IOException {
        byte[] damaged = LARGE.clone();
        damaged[7]++;
        write("large.bin", damaged);
        assertThat(library.now())
                .isEqualTo(
                        new Availability.Failed(
                                DownloadFailure.LOCAL_FILE, "large.bin", "", progress(0)));
        library.download();
        library.assertDownloaded();
        assertThat(local.resolve("large.bin")).hasBinaryContent(damaged);
    }

    @Test
    void areNamedWhereTheirPackingIsDamaged() throws IOException {
        write("large.bin", LARGE);
        write("small.txt.gz", SMALL);
        byte[] packed = Files.readAllBytes(local.resolve("small.txt.gz"));
        Files.write(local.resolve("small.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
        assertThat(library.now())
                .isEqualTo(
                        new Availability.Failed(
                                DownloadFailure.LOCAL_FILE,
                                "small.txt.gz",
                                "",
                                progress(LARGE.length)));
    }

    @Test
    void areLookedForUnderTheNextNameWhereOneIsDamaged() throws IOException {
        write("large.bin", LARGE);
        write("small.txt", Library.bytes(3));
        write("sm.txt", SMALL);
        assertThat(library.now())
                .isEqualTo(here(local.resolve("large.bin"), local.resolve("sm.txt")));
    }

    @Test
    void areReadAgainWhenTheyHaveChanged() throws IOException {
        write("large.bin", Library.bytes(3));
        write("small.txt", SMALL);
        assertThat(library.now()).isInstanceOf(Availability.Failed.class);
        write("large.bin", LARGE);
        assertThat(library.now()).isInstanceOf(Availability.Here.class);
        Files.delete(local.resolve("large.bin"));
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(SMALL.length)));
    }

    @Test
    void lieInAFolderThatCanBeRead() {
        Path nowhere = directory.resolve("nowhere");
        local = nowhere;
        assertThatThrownBy(() -> library.restart(this::withLocalFolder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "playground.data-dir must be a folder that can be read, was " + nowhere);
    }

    private static Availability here(Path... files) {
        return new Availability.Here(List.of(files));
    }

    private void write(String name, byte[] contents) throws IOException {
        try (var file = Files.newOutputStream(local.resolve(name));
                var out = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            out.write(contents);
        }
    }
}
