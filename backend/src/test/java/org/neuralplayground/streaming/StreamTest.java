package org.neuralplayground.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.TestServer;
import org.neuralplayground.runs.FrameWatcher;
import org.neuralplayground.runs.PlaygroundRun;
import org.neuralplayground.runs.PlaygroundRunStatus;
import org.neuralplayground.runs.Run;
import org.neuralplayground.runs.RunFrame;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.Speed;
import org.neuralplayground.runs.Watch;
import org.neuralplayground.spec.PlaygroundSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/// The whole way: run, socket, page.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StreamTest {
    private static final PlaygroundSpec SPEC = PlaygroundSpec.DEFAULT;

    private final int port;
    private final PlaygroundRun run;
    private final CopyOnWriteArrayList<PlaygroundRunStatus> statuses = new CopyOnWriteArrayList<>();

    @Autowired
    StreamTest(@Value("${local.server.port}") int port, Runs runs) {
        this.port = port;
        this.run = runs.start(SPEC, statuses::add);
    }

    @AfterEach
    void end() {
        run.close();
    }

    @Test
    @DisplayName("a page that connects gets the scene and a frame of 34 kB")
    void connects() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            assertThat(page.messages().get(0).get(0)).isEqualTo((byte) 1);
            assertThat(page.messages().get(0).get(1)).isEqualTo((byte) 1);
            assertThat(page.messages().get(1).get(1)).isEqualTo((byte) 2);
            TestPage.Head frame = page.newestFrame();
            assertThat(frame.epoch()).isZero();
            assertThat(frame.generation()).isEqualTo(1);
            int parameters = (2 * 4 + 4) + (4 * 2 + 2) + (2 + 1);
            int expected = 44 + 2 * 4 * 4 + 2 * 4 * parameters + 7 * 625 + 10_000;
            assertThat(frame.size()).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("after each acknowledgement the newest frame comes, and none without")
    void newestWins() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            run.stepEpoch();
            run.stepEpoch();
            run.stepEpoch();
            await().until(() -> told(status -> status.epoch() == 3));
            assertThat(page.messages()).hasSize(2);
            page.acknowledge();
            page.awaitMessages(3);
            assertThat(page.newestFrame().epoch()).isEqualTo(3);
            assertThat(page.newestFrame().step()).isEqualTo(75);
        }
    }

    @Test
    @DisplayName("focus and probe lengthen the frame by what the format says")
    void focusAndProbe() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            int plain = page.newestFrame().size();
            page.say("{\"type\": \"focus\", \"layer\": 1, \"unit\": 1}");
            page.acknowledge();
            page.awaitMessages(3);
            assertThat(page.newestFrame().size()).isEqualTo(plain + 2 + 10_000);
            page.acknowledge();
            page.say("{\"type\": \"probe\", \"x\": 1, \"y\": 2}");
            page.awaitMessages(4);
            assertThat(page.newestFrame().size()).isEqualTo(plain + 2 + 10_000 + 16);
        }
    }

    @Test
    @DisplayName("hostile messages are refused and change nothing")
    void hostile() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            String[] hostile = {
                "",
                "\u0000",
                "{\"type\":\"reset\"}",
                "{\"type\":\"ack\",\"frame\":-1}",
                "{\"type\":\"ack\",\"frame\":\"0\"}",
                "{\"type\":\"ack\",\"frame\":4294967296}",
                "{\"type\":\"probe\",\"x\":NaN,\"y\":0}",
                "x".repeat(257)
            };
            for (int n = 0; n < hostile.length; n++) {
                page.say(hostile[n]);
                page.awaitText(n + 1);
            }
            assertThat(page.texts())
                    .allMatch(text -> text.startsWith("{\"type\":\"refused\",\"message\":\""));
            page.say("{\"type\":\"ack\",\"frame\":77}");
            run.stepBatch();
            await().until(() -> told(status -> status.step() == 1));
            assertThat(page.messages()).hasSize(2);
            page.acknowledge();
            page.awaitMessages(3);
            assertThat(page.newestFrame().step()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a page that reads nothing does not slow the run or the page beside it")
    void stalled() {
        run.setSpeed(Speed.UNLIMITED);
        try (TestPage stalled = TestPage.openStalled(port, run.id());
                TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            run.play();
            for (int n = 3; n < 13; n++) {
                page.acknowledge();
                page.awaitMessages(n);
            }
            await().until(() -> told(status -> status.epoch() > 1_000));
            assertThat(stalled.messages()).isEmpty();
            run.pause();
            await().until(() -> told(status -> !status.playing()));
        }
    }

    @Test
    @DisplayName("a page loaded again sees the same run go on")
    void reload() {
        run.setSpeed(Speed.UNLIMITED);
        run.play();
        double before;
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            page.acknowledge();
            page.awaitMessages(3);
            before = page.newestFrame().step();
        }
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            assertThat(page.newestFrame().playing()).isTrue();
            assertThat(page.newestFrame().step()).isGreaterThan(before);
        }
    }

    @Test
    @DisplayName("an unknown run closes the socket with 4404")
    void unknown() {
        try (TestPage page = TestPage.open(port, "no-such-run")) {
            assertThat(page.awaitClose()).isEqualTo(4404);
        }
    }

    @Test
    @DisplayName("one page too many is closed with 4429, and welcome once another has left")
    void tooMany() {
        List<Watch<?>> others = new ArrayList<>();
        for (int n = 0; n < Run.MAX_WATCHERS; n++) {
            others.add(run.watch(new Elsewhere()));
        }
        try (TestPage surplus = TestPage.open(port, run.id())) {
            assertThat(surplus.awaitClose()).isEqualTo(4429);
            assertThat(surplus.messages()).isEmpty();
        }
        others.getFirst().close();
        await().until(this::isWelcome);
    }

    /// A page that is not of this test's concern.
    private static final class Elsewhere implements FrameWatcher {
        @Override
        public void show(RunFrame frame, boolean newScene) {}

        @Override
        public void over() {}
    }

    /// Tries once to get in.
    private boolean isWelcome() {
        try (TestPage page = TestPage.open(port, run.id())) {
            await().until(() -> page.messages().size() == 2 || page.isClosed());
            return !page.isClosed();
        }
    }

    @Test
    @DisplayName("a run that ends closes its pages' sockets with 4404")
    void over() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            run.close();
            assertThat(page.awaitClose()).isEqualTo(4404);
        }
    }

    private boolean told(Predicate<PlaygroundRunStatus> news) {
        return !statuses.isEmpty() && news.test(statuses.getLast());
    }

    @Test
    @DisplayName("pages of other origins are turned away")
    void otherOrigin() {
        URI address = URI.create("ws://localhost:" + port + "/stream/" + run.id());
        var attempt =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .header("Origin", "https://elsewhere.example")
                        .connectTimeout(Duration.ofSeconds(5))
                        .buildAsync(address, new WebSocket.Listener() {});
        assertThatThrownBy(attempt::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }
}
