package org.neuralplayground.streaming;

import jakarta.websocket.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.neuralplayground.runs.PlaygroundWatch;
import org.neuralplayground.runs.Run;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.TextWatch;
import org.neuralplayground.runs.TooManyWatchersException;
import org.neuralplayground.runs.Watch;
import org.neuralplayground.runs.WordsWatch;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/// The server's end of a page's stream: finds the run, begins to watch it and passes on what the
/// page says.
final class StreamHandler extends AbstractWebSocketHandler {
    /// A page that reads nothing for so long is gone.
    private static final Duration SEND_LIMIT = Duration.ofSeconds(10);

    /// Tomcat's names for that limit and for the heartbeat's, both in milliseconds.
    private static final String SEND_LIMIT_PROPERTY =
            "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private static final String SILENCE_LIMIT_PROPERTY =
            "org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS";

    private static final String VIEWER = StreamHandler.class.getName();

    private record Viewer(Watch<?> watch, Outbox outbox) {}

    private final Runs runs;
    private final Heartbeat heartbeat;

    StreamHandler(Runs runs, Heartbeat heartbeat) {
        this.runs = runs;
        this.heartbeat = heartbeat;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        limitWaiting(session);
        session.setTextMessageSizeLimit(PageMessageParser.MAX_SENTENCE_LENGTH);
        Optional<Run<?>> run = runs.find(runId(session));
        if (run.isEmpty()) {
            session.close(Outbox.NO_SUCH_RUN);
            return;
        }
        try {
            watch(run.get(), session);
        } catch (TooManyWatchersException full) {
            session.close(Outbox.TOO_MANY_PAGES);
        }
    }

    private void watch(Run<?> run, WebSocketSession session) {
        Outbox outbox = new Outbox(session);
        session.getAttributes().put(VIEWER, new Viewer(run.watch(outbox), outbox));
        heartbeat.add(outbox);
        if (!session.isOpen()) {
            leave(session); // it closed before there was anything to leave
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        if (session.getAttributes().get(VIEWER) instanceof Viewer viewer) {
            try {
                tell(viewer.watch(), PageMessageParser.parse(message.getPayload()));
            } catch (RefusedException refused) {
                viewer.outbox().refuse(String.valueOf(refused.getMessage()));
            }
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        if (session.getAttributes().get(VIEWER) instanceof Viewer viewer) {
            viewer.outbox().refuse("a message must be text");
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        leave(session);
    }

    private void leave(WebSocketSession session) {
        if (session.getAttributes().remove(VIEWER) instanceof Viewer viewer) {
            heartbeat.remove(viewer.outbox());
            viewer.watch().close();
        }
    }

    private static void tell(Watch<?> watch, PageMessage message) throws RefusedException {
        switch (message) {
            case PageMessage.Acknowledge(long frame) -> watch.acknowledge(frame);
            case PageMessage.Visible(boolean visible) -> watch.setVisible(visible);
            case PageMessage.PlaygroundWish wish -> {
                switch (watch) {
                    case PlaygroundWatch playground -> tell(playground, wish);
                    case TextWatch _, WordsWatch _ -> throw refused(kind(watch));
                }
            }
            case PageMessage.TextWish wish -> {
                switch (watch) {
                    case TextWatch text -> tell(text, wish);
                    case PlaygroundWatch _, WordsWatch _ -> throw refused(kind(watch));
                }
            }
            case PageMessage.WordsWish wish -> {
                switch (watch) {
                    case WordsWatch words -> tell(words, wish);
                    case PlaygroundWatch _, TextWatch _ -> throw refused(kind(watch));
                }
            }
        }
    }

    private static String kind(Watch<?> watch) {
        return switch (watch) {
            case PlaygroundWatch _ -> "a playground of points";
            case TextWatch _ -> "a text playground";
            case WordsWatch _ -> "word vectors";
        };
    }

    private static RefusedException refused(String kind) {
        return new RefusedException("this type must not be sent to the run of " + kind);
    }

    private static void tell(TextWatch watch, PageMessage.TextWish wish) {
        switch (wish) {
            case PageMessage.SentenceOn(String text) -> watch.setSentence(Optional.of(text));
            case PageMessage.SentenceOff() -> watch.setSentence(Optional.empty());
        }
    }

    private static void tell(WordsWatch watch, PageMessage.WordsWish wish) {
        switch (wish) {
            case PageMessage.WordOn(int index) -> watch.setWord(OptionalInt.of(index));
            case PageMessage.WordOff() -> watch.setWord(OptionalInt.empty());
        }
    }

    private static void tell(PlaygroundWatch watch, PageMessage.PlaygroundWish wish) {
        switch (wish) {
            case PageMessage.FocusOn(var focus) -> watch.setFocus(Optional.of(focus));
            case PageMessage.FocusOff() -> watch.setFocus(Optional.empty());
            case PageMessage.ProbeAt(var probe) -> watch.setProbe(Optional.of(probe));
            case PageMessage.ProbeOff() -> watch.setProbe(Optional.empty());
        }
    }

    private static String runId(WebSocketSession session) {
        String path = String.valueOf(session.getUri());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void limitWaiting(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession wrapper) {
            Session container = wrapper.getNativeSession(Session.class);
            if (container != null) {
                container.getUserProperties().put(SEND_LIMIT_PROPERTY, SEND_LIMIT.toMillis());
                container
                        .getUserProperties()
                        .put(SILENCE_LIMIT_PROPERTY, Heartbeat.SILENCE_LIMIT.toMillis());
            }
        }
    }
}
