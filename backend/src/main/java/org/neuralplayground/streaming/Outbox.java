package org.neuralplayground.streaming;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.runs.FrameWatcher;
import org.neuralplayground.runs.RunFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/// What goes to one page. It holds one delivery, one refusal and one closing at most, each replaced
/// by the next one, and sends them on a virtual thread of its own while there is something to send.
/// So whoever delivers never waits, and a page that does not read costs one message.
final class Outbox implements FrameWatcher {
    /// There is no such run (any more).
    static final CloseStatus NO_SUCH_RUN = new CloseStatus(4404, "no such run");

    /// As many pages watch that run as may.
    static final CloseStatus TOO_MANY_PAGES =
            new CloseStatus(4429, "too many pages watch this run");

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private record Delivery(RunFrame frame, boolean newScene) {

        /// This one instead of an earlier one that was not sent, whose scene may still be missing.
        Delivery insteadOf(@Nullable Delivery earlier) {
            boolean missing = earlier != null && earlier.newScene;
            return new Delivery(frame, newScene || missing);
        }
    }

    private final WebSocketSession session;
    private final AtomicReference<@Nullable Delivery> delivery = new AtomicReference<>();
    private final AtomicReference<@Nullable String> refusal = new AtomicReference<>();
    private final AtomicReference<@Nullable CloseStatus> closing = new AtomicReference<>();
    private final AtomicBoolean pinging = new AtomicBoolean();
    private final AtomicBoolean sending = new AtomicBoolean();

    Outbox(WebSocketSession session) {
        this.session = session;
    }

    @Override
    public void show(RunFrame frame, boolean newScene) {
        Delivery newest = new Delivery(frame, newScene);
        delivery.updateAndGet(newest::insteadOf);
        wake();
    }

    @Override
    public void over() {
        closing.set(NO_SUCH_RUN);
        wake();
    }

    /// Tells the page that its message was not understood.
    void refuse(String reason) {
        refusal.set(reason);
        wake();
    }

    /// Asks the page's browser for a sign of life.
    void ping() {
        pinging.set(true);
        wake();
    }

    private void wake() {
        if (sending.compareAndSet(false, true)) {
            Thread.ofVirtual().name("stream-" + session.getId()).start(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            while (!isEmpty()) {
                sendNext();
            }
        } catch (IOException | RuntimeException failed) {
            LOG.debug("a page cannot be reached, its socket is closed", failed);
            close(CloseStatus.SESSION_NOT_RELIABLE);
            return;
        }
        sending.set(false);
        if (!isEmpty()) {
            wake();
        }
    }

    private boolean isEmpty() {
        return delivery.get() == null
                && refusal.get() == null
                && closing.get() == null
                && !pinging.get();
    }

    private void sendNext() throws IOException {
        CloseStatus end = closing.getAndSet(null);
        if (end != null) {
            session.close(end);
        }
        if (pinging.getAndSet(false)) {
            session.sendMessage(new PingMessage());
        }
        String reason = refusal.getAndSet(null);
        if (reason != null) {
            session.sendMessage(new TextMessage(Refusal.json(reason)));
        }
        Delivery next = delivery.getAndSet(null);
        if (next != null) {
            if (next.newScene()) {
                session.sendMessage(new BinaryMessage(RunCodec.scene(next.frame())));
            }
            session.sendMessage(new BinaryMessage(RunCodec.frame(next.frame())));
        }
    }

    private void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | RuntimeException failed) {
            LOG.debug("a socket could not be closed properly", failed);
        }
    }
}
