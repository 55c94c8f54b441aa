package org.neuralplayground.e2e.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A web server on this machine that publishes a folder, whole files or the rest of them, and whose
/// connections break while it is told so. It keeps what it was asked.
public final class FragileHost implements AutoCloseable {
    private static final Pattern REST = Pattern.compile("bytes=(\\d+)-");
    private static final String VERSION = "\"1\"";

    /// What it was asked.
    ///
    /// @param from the byte from which on, where not the whole file was asked for
    public record Asked(String file, Optional<Integer> from) {}

    private final Path folder;
    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile int breakAfter = Integer.MAX_VALUE;

    public FragileHost(Path folder) {
        this.folder = folder;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// The folder's address, with a slash at its end.
    public String address() {
        return "http://localhost:%d/".formatted(server.getAddress().getPort());
    }

    /// Sends at most so many bytes of a file and then ends the connection.
    public void breakAfter(int bytes) {
        breakAfter = bytes;
    }

    /// Sends everything from now on.
    public void mend() {
        breakAfter = Integer.MAX_VALUE;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            Optional<Integer> from = from(exchange);
            asked.add(new Asked(file.getFileName().toString(), from));
            if (Files.isRegularFile(file)) {
                send(Files.readAllBytes(file), from, exchange);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void send(byte[] content, Optional<Integer> from, HttpExchange exchange)
            throws IOException {
        int first = from.orElse(0);
        exchange.getResponseHeaders().set("ETag", VERSION);
        if (from.isPresent()) {
            exchange.getResponseHeaders()
                    .set(
                            "Content-Range",
                            "bytes %d-%d/%d".formatted(first, content.length - 1, content.length));
        }
        exchange.sendResponseHeaders(from.isPresent() ? 206 : 200, content.length - first);
        OutputStream body = exchange.getResponseBody();
        body.write(content, first, Math.min(content.length - first, breakAfter));
        body.flush();
    }

    private static Optional<Integer> from(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        Matcher rest = REST.matcher(range == null ? "" : range);
        return rest.matches() ? Optional.of(Integer.valueOf(rest.group(1))) : Optional.empty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
