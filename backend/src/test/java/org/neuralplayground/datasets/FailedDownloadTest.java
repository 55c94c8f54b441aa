package org.neuralplayground.datasets;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.neuralplayground.datasets.Library.LARGE;
import static org.neuralplayground.datasets.Library.SMALL;
import static org.neuralplayground.datasets.Library.TEXTS;
import static org.neuralplayground.datasets.Library.progress;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.corpus.PublishedFile;
import org.neuralplayground.dataset.FileDigest;

@DisplayName("A download that fails")
class FailedDownloadTest {
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
    void keepsWhatCameBeforeTheHostBrokeOffAndGoesOnThere() {
        library.host.breakAfter(HALF);
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.CONNECTION_LOST, "localhost", HALF));
        library.host.behave();
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked().get(1).sent()).isEqualTo(LARGE.length - HALF);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 429, 500, 503})
    void saysWithWhichStatusTheHostRefused(int status) {
        library.host.behave(exchange -> exchange.sendResponseHeaders(status, -1));
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.HTTP_ERROR, Integer.toString(status), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirectAndSaysWhereItLed(int status) {
        library.host.behave(exchange -> {
            exchange.getResponseHeaders().set("Location", "https://elsewhere.example/large.bin");
            exchange.sendResponseHeaders(status, -1);
        });
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.REDIRECTED, "elsewhere.example", 0));
        assertThat(library.host.asked()).hasSize(1);
    }

    @Test
    void deletesBytesThatAreNotThePublishedOnes() {
        library.host.publish("large.bin", otherBytes());
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.WRONG_CHECKSUM, "localhost", 0));
        assertThat(Library.names(library.downloads)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {399_999, 400_001})
    void refusesAFileOfAnotherLengthBeforeItComes(int length) {
        library.host.publish("large.bin", Arrays.copyOf(LARGE, length));
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.WRONG_LENGTH, "localhost", 0));
        assertThat(Library.names(library.downloads)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {399_999, 400_001})
    void noticesAnotherLengthThatWasNotAnnounced(int length) {
        library.host.behave(exchange -> sendChunks(exchange, Arrays.copyOf(LARGE, length)));
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.WRONG_LENGTH, "localhost", 0));
        assertThat(Library.names(library.downloads)).isEmpty();
    }

    @Test
    void hasNoWayToTheHost() {
        URI nobody = library.host.address();
        library.host.close();
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.OFFLINE, nobody.getHost(), 0));
    }

    @Test
    void trustsNoHostThatIsNotSecureWhereItShouldBe() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerPlainly(plain));
            URI secure = URI.create("https://localhost:%d/".formatted(plain.getLocalPort()));
            library.restart(settings -> with(settings, secure));
            assertThat(library.download())
                    .isEqualTo(failed(DownloadFailure.UNTRUSTED, "localhost", 0));
        }
    }

    private static void answerPlainly(ServerSocket server) {
        try (Socket connection = server.accept()) {
            byte[] answer = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII);
            connection.getOutputStream().write(answer);
            connection.getInputStream().readAllBytes();
        } catch (IOException over) {
            throw new UncheckedIOException(over);
        }
    }

    @Test
    void losesPatienceWithAHostThatFallsSilent() {
        library.restart(settings -> with(settings, Duration.ofMillis(300)));
        library.host.holdAfter(HALF);
        assertThat(library.download())
                .isEqualTo(failed(DownloadFailure.TIMED_OUT, "localhost", HALF));
    }

    @Test
    void losesPatienceWithAHostThatDoesNotAnswer() {
        library.restart(settings -> with(settings, Duration.ofMillis(300)));
        CountDownLatch over = new CountDownLatch(1);
        library.host.behave(exchange -> awaitQuietly(over));
        assertThat(library.download()).isEqualTo(failed(DownloadFailure.TIMED_OUT, "localhost", 0));
        over.countDown();
    }

    @Test
    void isNotBegunWhereTheDiskHasNoRoom() {
        FileDigest huge = new FileDigest(1L << 60, "0".repeat(64));
        URI address = URI.create("https://data.example/huge.bin");
        library.restart(new PublishedFile("huge.bin", List.of(), address, huge));
        assertThat(library.download())
                .isEqualTo(
                        new Availability.Failed(
                                DownloadFailure.DISK_FULL,
                                "huge.bin",
                                "",
                                new DownloadProgress(0, 1L << 60)));
        assertThat(library.host.asked()).isEmpty();
    }

    @Test
    void saysThatTheDiskIsToBlame() throws IOException {
        Files.createDirectories(library.downloads.getParent());
        Files.writeString(library.downloads, "a file where the folder should be");
        assertThat(library.download()).isEqualTo(failed(DownloadFailure.DISK_ERROR, "", 0));
        assertThat(library.host.asked()).isEmpty();
    }

    @Test
    void leavesTheFileToAnotherServerThatWritesIt() throws IOException {
        Files.createDirectories(library.downloads);
        try (FileChannel other =
                        FileChannel.open(
                                library.downloads.resolve("large.bin.part"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock _ = other.lock()) {
            assertThat(library.download()).isEqualTo(failed(DownloadFailure.IN_USE, "", 0));
        }
        library.download();
        library.assertDownloaded();
    }

    @Test
    void isNotTriedWhereDownloadsAreSwitchedOff() {
        library.restart(settings ->
                new DataSettings(
                        settings.localFolder(),
                        settings.downloadFolder(),
                        false,
                        settings.mirror(),
                        settings.times()));
        assertThat(library.get().canDownload()).isFalse();
        assertThat(library.now()).isEqualTo(new Availability.Missing(progress(0)));
        assertThat(library.download()).isEqualTo(failed(DownloadFailure.SWITCHED_OFF, "", 0));
        assertThat(library.host.asked()).isEmpty();
    }

    @Test
    void keepsTheFilesThatCameBefore() {
        library.host.publish("small.txt", Library.bytes(SMALL.length + 1));
        assertThat(library.download())
                .isEqualTo(
                        new Availability.Failed(
                                DownloadFailure.WRONG_LENGTH,
                                "small.txt",
                                "localhost",
                                progress(LARGE.length)));
        library.host.publish("small.txt", SMALL);
        library.download();
        library.assertDownloaded();
        assertThat(library.host.asked())
                .extracting(FileHost.Asked::file)
                .containsExactly("large.bin", "small.txt", "small.txt");
    }

    @Test
    void isForgottenWhenAnotherBegins() {
        library.host.behave(exchange -> exchange.sendResponseHeaders(503, -1));
        library.download();
        library.host.behave();
        library.leave(HALF);
        assertThat(library.get().of(TEXTS)).isEqualTo(new Availability.Missing(progress(HALF)));
    }

    /// As long as the file, and different in its last bit.
    private static byte[] otherBytes() {
        byte[] bytes = LARGE.clone();
        bytes[bytes.length - 1] ^= 1;
        return bytes;
    }

    private static Availability failed(DownloadFailure reason, String detail, long received) {
        return new Availability.Failed(reason, "large.bin", detail, progress(received));
    }

    private static DataSettings with(DataSettings settings, URI mirror) {
        return new DataSettings(
                settings.localFolder(),
                settings.downloadFolder(),
                settings.downloads(),
                Optional.of(mirror),
                settings.times());
    }

    private static DataSettings with(DataSettings settings, Duration patience) {
        Duration connect = settings.times().connect();
        return new DataSettings(
                settings.localFolder(),
                settings.downloadFolder(),
                settings.downloads(),
                settings.mirror(),
                new DownloadTimes(connect, patience, patience, Duration.ZERO));
    }

    /// A length of 0 means chunks to this server: the body ends when it ends.
    private static void sendChunks(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
