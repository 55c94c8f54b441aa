package org.neuralplayground.e2e.harness;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The built jar as a process of its own on a free port. It ends with [#close()], and at the latest
/// with this JVM.
public final class PlaygroundServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(10);

    private final List<String> options;
    private final int port;
    private final Thread lastResort = new Thread(this::kill, "ends the server");
    private Process process;

    /// Starts the server and waits until it answers.
    ///
    /// @param options of the server, such as `--playground.downloads=off`
    public PlaygroundServer(String... options) {
        this.options = List.of(options);
        port = freePort();
        process = start();
        Runtime.getRuntime().addShutdownHook(lastResort);
        awaitAnswer();
    }

    /// The page's address, with a slash at its end.
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /// Ends the process without a word, as a crash does.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Starts again on the same port, after [#kill()].
    public void startAgain() {
        process = start();
        awaitAnswer();
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private Process start() {
        Path jar =
                Path.of(
                        System.getProperty(
                                "playground.jar", "../frontend/target/neural-playground-app.jar"));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(
                    "the jar must be built first, there is none at " + jar.toAbsolutePath());
        }
        Path log = Artifacts.file("server-" + port + ".log");
        try {
            return new ProcessBuilder(command(jar))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException noProcess) {
            throw new IllegalStateException("the server could not be started", noProcess);
        }
    }

    private List<String> command(Path jar) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--add-modules=jdk.incubator.vector",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-jar",
                                jar.toString(),
                                "--server.port=" + port));
        command.addAll(options);
        return command;
    }

    private void awaitAnswer() {
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(
                            "the server ended by itself: see server-" + port + ".log");
                }
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("the server must answer within " + PATIENCE);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the server started", interrupted);
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address())).timeout(ONE_ANSWER).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new IllegalStateException("there is no free port", noPort);
        }
    }
}
