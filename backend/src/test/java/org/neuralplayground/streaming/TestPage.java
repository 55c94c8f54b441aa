package org.neuralplayground.streaming;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A page's end of a stream, which reads only when the test says so.
final class TestPage implements WebSocket.Listener, AutoCloseable {
    /// A frame's head.
    record Head(long frame, long generation, boolean playing, double epoch, double step, int size) {
        static Head of(ByteBuffer message) {
            message.order(ByteOrder.LITTLE_ENDIAN);
            return new Head(
                    Integer.toUnsignedLong(message.getInt(4)),
                    Integer.toUnsignedLong(message.getInt(8)),
                    (message.getShort(2) & 1) == 1,
                    message.getDouble(12),
                    message.getDouble(20),
                    message.capacity());
        }
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final CopyOnWriteArrayList<ByteBuffer> messages = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<String> texts = new CopyOnWriteArrayList<>();
    private final AtomicInteger closeCode = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();
    private final boolean reads;
    private ByteBuffer part = ByteBuffer.allocate(0);
    private @Nullable WebSocket socket;

    private TestPage(boolean reads) {
        this.reads = reads;
    }

    /// Connects and reads on.
    static TestPage open(int port, String runId) {
        return connect(new TestPage(true), port, runId);
    }

    /// Connects and never reads.
    static TestPage openStalled(int port, String runId) {
        return connect(new TestPage(false), port, runId);
    }

    private static TestPage connect(TestPage page, int port, String runId) {
        URI address = URI.create("ws://localhost:" + port + "/stream/" + runId);
        page.socket = CLIENT.newWebSocketBuilder().buildAsync(address, page).join();
        return page;
    }

    void say(String message) {
        socket().sendText(message, true).join();
    }

    void acknowledge() {
        say("{\"type\": \"ack\", \"frame\": %d}".formatted(newestFrame().frame()));
    }

    /// Waits for so many scenes and frames, counted from the connection.
    void awaitMessages(int count) {
        await().until(() -> messages.size() >= count);
    }

    void awaitText(int count) {
        await().until(() -> texts.size() >= count);
    }

    List<ByteBuffer> messages() {
        return List.copyOf(messages);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    Head newestFrame() {
        return Head.of(messages.getLast());
    }

    /// Whether the server has closed the socket.
    boolean isClosed() {
        return closeCode.get() != 0;
    }

    int awaitClose() {
        await().until(this::isClosed);
        return closeCode.get();
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        if (reads) {
            webSocket.request(Long.MAX_VALUE);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(
            WebSocket webSocket, ByteBuffer data, boolean last) {
        part = ByteBuffer.allocate(part.capacity() + data.remaining()).put(part.rewind()).put(data);
        if (last) {
            messages.add(part);
            part = ByteBuffer.allocate(0);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onText(
            WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            texts.add(text.toString());
            text.setLength(0);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(
            WebSocket webSocket, int statusCode, String reason) {
        closeCode.set(statusCode);
        return null;
    }

    @Override
    public void close() {
        socket().abort();
    }

    private WebSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("the page is not connected");
        }
        return socket;
    }
}
