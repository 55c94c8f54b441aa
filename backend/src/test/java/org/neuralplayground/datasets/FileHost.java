package org.neuralplayground.datasets;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A web server on this machine that publishes files, and misbehaves as it is told. It counts what
/// it sends.
final class FileHost implements AutoCloseable {
    /// What it was asked, and how many bytes of a body it gave to the network in answer.
    ///
    /// @param range the header of that name, likewise ifRange
    record Asked(String file, Optional<String> range, Optional<String> ifRange, int sent) {}

    /// Answers in its own way.
    @FunctionalInterface
    interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Optional<Behaviour> behaviour = Optional.empty();
    private volatile Optional<String> tag = Optional.of("\"v1\"");
    private volatile boolean ranges = true;
    private volatile boolean tagsMatter = true;
    private volatile int holdAfter = Integer.MAX_VALUE;
    private volatile int breakAfter = Integer.MAX_VALUE;

    FileHost() {
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            server = HttpServer.create(new InetSocketAddress(here, 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// The folder with all files.
    URI address() {
        return URI.create("http://localhost:%d/files/".formatted(server.getAddress().getPort()));
    }

    void publish(String name, byte[] contents) {
        files.put(name, contents);
    }

    void setTag(Optional<String> newTag) {
        tag = newTag;
    }

    /// Sends all, whatever part it is asked for.
    void ignoreRanges() {
        ranges = false;
    }

    /// Sends the rest of whatever it has, also where that is another version.
    void ignoreTags() {
        tagsMatter = false;
    }

    /// Sends so many bytes of a body and then nothing more, but keeps the connection.
    void holdAfter(int bytes) {
        holdAfter = bytes;
    }

    /// Sends so many bytes of a body and then ends the connection.
    void breakAfter(int bytes) {
        breakAfter = bytes;
    }

    /// Does all as it should from now on.
    void behave() {
        holdAfter = Integer.MAX_VALUE;
        breakAfter = Integer.MAX_VALUE;
        behaviour = Optional.empty();
    }

    void behave(Behaviour newBehaviour) {
        behaviour = Optional.of(newBehaviour);
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Behaviour> own = behaviour;
            if (own.isPresent()) {
                note(exchange, 0);
                own.get().answer(exchange);
            } else {
                serve(exchange);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] contents = files.get(name(exchange));
        if (contents == null) {
            note(exchange, 0);
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        tag.ifPresent(version -> exchange.getResponseHeaders().set("ETag", version));
        int from = isForRest(exchange.getRequestHeaders()) ? start(exchange) : 0;
        if (from > 0) {
            exchange.getResponseHeaders()
                    .set(
                            "Content-Range",
                            "bytes %d-%d/%d".formatted(from, contents.length - 1, contents.length));
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, contents.length - from);
        send(exchange, Arrays.copyOfRange(contents, from, contents.length));
    }

    private boolean isForRest(Headers headers) {
        Optional<String> ifRange = Optional.ofNullable(headers.getFirst("If-Range"));
        boolean current = ifRange.isEmpty() || ifRange.equals(tag) || !tagsMatter;
        return ranges && headers.containsKey("Range") && current;
    }

    private static int start(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        return Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
    }

    private void send(HttpExchange exchange, byte[] body) throws IOException {
        int now = Math.min(body.length, Math.min(holdAfter, breakAfter));
        note(exchange, now);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, now);
        out.flush();
        if (holdAfter < body.length) {
            holdUntilClosed();
        }
    }

    private void holdUntilClosed() {
        try {
            closing.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(HttpExchange exchange, int sent) {
        Headers headers = exchange.getRequestHeaders();
        asked.add(
                new Asked(
                        name(exchange),
                        Optional.ofNullable(headers.getFirst("Range")),
                        Optional.ofNullable(headers.getFirst("If-Range")),
                        sent));
    }

    private static String name(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
