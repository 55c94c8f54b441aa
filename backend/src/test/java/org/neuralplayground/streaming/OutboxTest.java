package org.neuralplayground.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.FrameSampler;
import org.neuralplayground.frame.PlaneGrid;
import org.neuralplayground.runs.PlaygroundContent;
import org.neuralplayground.runs.RunContent;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.RunScene;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Trainer;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

class OutboxTest {
    private final WebSocketSession session = mock();
    private final Semaphore reads = new Semaphore(0);
    private final CopyOnWriteArrayList<Object> sent = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<Object> begun = new CopyOnWriteArrayList<>();
    private final Outbox outbox = new Outbox(session);

    OutboxTest() throws IOException {
        doAnswer(
                        invocation -> {
                            begun.add(invocation.getArgument(0));
                            reads.acquire();
                            return sent.add(invocation.getArgument(0));
                        })
                .when(session)
                .sendMessage(any());
    }

    @Test
    @DisplayName("a page that reads nothing has one message under way and one waiting, the newest")
    void newestOnly() {
        for (int n = 0; n < 1_000; n++) {
            outbox.show(frame(n), false);
        }
        await().until(() -> begun.size() == 1);
        reads.release(10);
        await().until(() -> !sent.isEmpty() && number(sent.getLast()) == 999);
        assertThat(sent.size()).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("a scene that was not sent yet is sent with the frame that replaces its own")
    void sceneIsKept() {
        outbox.refuse("wait");
        await().until(() -> begun.size() == 1);
        outbox.show(frame(1), true);
        outbox.show(frame(2), false);
        reads.release(10);
        await().until(() -> sent.size() == 3);
        assertThat(kinds()).containsExactly(0, 1, 2);
        assertThat(number(sent.getLast())).isEqualTo(2);
    }

    @Test
    @DisplayName("a refusal is JSON, whatever the reason contains")
    void refusal() {
        reads.release();
        outbox.refuse("\"no\"\n");
        await().until(() -> sent.size() == 1);
        assertThat(((TextMessage) sent.getFirst()).getPayload())
                .isEqualTo("{\"type\":\"refused\",\"message\":\"\\\"no\\\"\\n\"}");
    }

    @Test
    @DisplayName("a page that cannot be reached is closed, and gets nothing any more")
    void broken() throws IOException {
        doThrow(new IOException("gone")).when(session).sendMessage(any());
        outbox.show(frame(1), false);
        eventually(() -> verify(session).close(CloseStatus.SESSION_NOT_RELIABLE));
        outbox.show(frame(2), false);
        verify(session).sendMessage(any());
    }

    private static void eventually(ThrowingRunnable check) {
        await().untilAsserted(check);
    }

    private List<Integer> kinds() {
        return sent.stream()
                .map(message ->
                        message instanceof BinaryMessage binary
                                ? (int) binary.getPayload().get(1)
                                : 0)
                .toList();
    }

    private static long number(Object message) {
        ByteBuffer bytes = ((BinaryMessage) message).getPayload().duplicate();
        return bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(4);
    }

    private static RunFrame frame(long number) {
        return new RunFrame(number, false, Sampled.CONTENT);
    }

    /// One scene and frame for all tests of this class.
    private static final class Sampled {
        static final Trainer TRAINER = new Trainer(PlaygroundSpec.DEFAULT);
        static final RunScene SCENE =
                new RunScene(
                        1,
                        PlaygroundSpec.DEFAULT,
                        TRAINER.data(),
                        List.of(PlaneGrid.smallOf(InputFeature.X)));
        static final RunContent CONTENT =
                new PlaygroundContent(
                        SCENE, false, new FrameSampler(TRAINER).sample(FrameRequest.PLAIN));
    }
}
