package org.neuralplayground.streaming;

import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.isA;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;

@DisplayName("The heartbeat")
class HeartbeatTest {
    private final WebSocketSession staying = mock(WebSocketSession.class);
    private final WebSocketSession leaving = mock(WebSocketSession.class);

    @Test
    @DisplayName("pings each page, and none that has left")
    void pings() {
        try (Heartbeat heartbeat = new Heartbeat(Duration.ofDays(1))) {
            Outbox left = new Outbox(leaving);
            heartbeat.add(new Outbox(staying));
            heartbeat.add(left);
            heartbeat.remove(left);

            heartbeat.beat();

            await().untilAsserted(() -> verify(staying).sendMessage(isA(PingMessage.class)));
            verifyNoInteractions(leaving);
        }
    }

    @Test
    @DisplayName("beats by itself")
    void beats() {
        try (Heartbeat heartbeat = new Heartbeat(Duration.ofMillis(20))) {
            heartbeat.add(new Outbox(staying));

            await().untilAsserted(
                            () -> verify(staying, atLeast(3)).sendMessage(isA(PingMessage.class)));
        }
    }
}
