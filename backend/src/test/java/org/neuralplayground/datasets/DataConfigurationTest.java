package org.neuralplayground.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.corpus.PublishedTexts;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("The library's properties")
class DataConfigurationTest {
    private final ApplicationContextRunner server =
            new ApplicationContextRunner().withUserConfiguration(DataConfiguration.class);

    @TempDir private Path directory;

    @Test
    void areAllOptional() {
        server.run(context -> {
            DataLibrary library = context.getBean(DataLibrary.class);
            assertThat(library.canDownload()).isTrue();
        });
    }

    @Test
    void nameTheFolderOfDownloadsWhosePartsAreFound() throws IOException {
        Files.write(directory.resolve("nsmc_ratings_train.txt.part"), new byte[1_234]);
        server.withPropertyValues(
                        "playground.data-dir=",
                        "playground.download-mirror=",
                        "playground.download-dir=" + directory)
                .run(context ->
                        assertThat(context.getBean(DataLibrary.class).of(PublishedTexts.NSMC))
                                .isEqualTo(
                                        new Availability.Missing(
                                                new DownloadProgress(
                                                        1_234, 14_628_807 + 4_893_335))));
    }

    @Test
    void nameTheLocalFolder() throws IOException {
        Files.writeString(directory.resolve("reuters.npz"), "no archive");
        server.withPropertyValues(
                        "playground.data-dir=" + directory,
                        "playground.download-dir=" + directory.resolve("downloads"))
                .run(context ->
                        assertThat(context.getBean(DataLibrary.class).of(PublishedTexts.REUTERS))
                                .isEqualTo(
                                        new Availability.Failed(
                                                DownloadFailure.LOCAL_FILE,
                                                "reuters.npz",
                                                "",
                                                new DownloadProgress(0, 2_110_848 + 550_378))));
    }

    @Test
    void switchDownloadsOff() {
        server.withPropertyValues("playground.downloads=off")
                .run(context ->
                        assertThat(context.getBean(DataLibrary.class).canDownload()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "playground.data-dir=/no/such/folder, must be a folder that can be read",
        "playground.download-mirror=ftp://localhost/, must be http://host/ or",
        "playground.download-mirror=http://localhost/data, must be http://host/ or",
        "playground.download-mirror=data/, must be http://host/ or"
    })
    void stopTheServerWhereTheyAreWrong(String property, String rule) {
        server.withPropertyValues(property)
                .run(context ->
                        assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessageContaining(rule));
    }
}
