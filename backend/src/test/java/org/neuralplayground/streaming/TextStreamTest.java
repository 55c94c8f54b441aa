package org.neuralplayground.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.TestServer;
import org.neuralplayground.runs.PlaygroundRun;
import org.neuralplayground.runs.Runs;
import org.neuralplayground.runs.TextRun;
import org.neuralplayground.runs.TextRunStatus;
import org.neuralplayground.runs.WordsRun;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.textplayground.TextPlaygroundSpec;
import org.neuralplayground.wordplayground.WordsSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way of a text playground: run, socket, page.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TextStreamTest {
    private final int port;
    private final Runs runs;
    private final TextRun run;
    private final CopyOnWriteArrayList<TextRunStatus> statuses = new CopyOnWriteArrayList<>();

    @Autowired
    TextStreamTest(@Value("${local.server.port}") int port, Runs runs) {
        this.port = port;
        this.runs = runs;
        this.run = runs.startText(TextPlaygroundSpec.DEFAULT, statuses::add);
    }

    @AfterEach
    void end() {
        run.close();
    }

    @Test
    @DisplayName("a page that connects gets the scene and a frame once the texts are prepared")
    void connects() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            assertThat(kind(page.messages().get(0))).isEqualTo(3);
            assertThat(kind(page.messages().get(1))).isEqualTo(4);
            JsonNode scene = head(page.messages().get(0));
            JsonNode frame = head(page.messages().get(1));
            assertThat(scene.get("classes").size()).isEqualTo(2);
            assertThat(frame.get("generation")).isEqualTo(scene.get("generation"));
            assertThat(frame.get("epoch").asInt()).isZero();
            assertThat(frame.get("playing").asBoolean()).isFalse();
            assertThat(frame.has("sentence")).isFalse();
        }
    }

    @Test
    @DisplayName("frames follow the training and read the sentence that the page has typed")
    void reads() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            acknowledge(page);
            run.stepEpoch();
            page.awaitMessages(3);
            await().until(() -> !statuses.isEmpty() && statuses.getLast().epoch() == 1);
            acknowledge(page);
            page.say("{\"type\": \"sentence\", \"text\": \"a good film\"}");
            await().until(() -> {
                acknowledge(page);
                return head(page.messages().getLast()).has("sentence");
            });
            JsonNode sentence = head(page.messages().getLast()).get("sentence");
            assertThat(sentence.get("text").asString()).isEqualTo("a good film");
            assertThat(sentence.get("tokens").size()).isEqualTo(3);
            assertThat(sentence.get("answers").size()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("each kind of run refuses what only the other kind's pages say")
    void otherKind() {
        PlaygroundRun points = runs.start(PlaygroundSpec.DEFAULT, _ -> {});
        try (TestPage textPage = TestPage.open(port, run.id());
                TestPage pointsPage = TestPage.open(port, points.id())) {
            textPage.say("{\"type\": \"probe\", \"x\": 1, \"y\": 2}");
            textPage.awaitText(1);
            assertThat(textPage.texts().getFirst()).contains("the run of a text playground");
            pointsPage.say("{\"type\": \"sentence\", \"text\": \"a good film\"}");
            pointsPage.awaitText(1);
            assertThat(pointsPage.texts().getFirst()).contains("the run of a playground of points");
        } finally {
            points.close();
        }
    }

    @Test
    @DisplayName("word vectors stream their plane, and the neighbours of the word that was chosen")
    void words() {
        WordsRun words =
                runs.startWords(WordsSpec.startingWith(TextPlaygroundSpec.DEFAULT), _ -> {});
        try (TestPage page = TestPage.open(port, words.id())) {
            page.awaitMessages(2);
            assertThat(kind(page.messages().get(0))).isEqualTo(5);
            assertThat(kind(page.messages().get(1))).isEqualTo(6);
            int shown = head(page.messages().get(0)).get("words").size();
            JsonNode points = head(page.messages().get(1)).get("arrays").get(0);
            assertThat(points.get("shape").get(0).asInt()).isEqualTo(shown).isPositive();
            page.say("{\"type\": \"sentence\"}");
            page.awaitText(1);
            assertThat(page.texts().getFirst()).contains("the run of word vectors");
            page.say("{\"type\": \"word\", \"index\": 1}");
            await().until(() -> {
                acknowledge(page);
                return head(page.messages().getLast()).has("chosen");
            });
            JsonNode chosen = head(page.messages().getLast()).get("chosen");
            assertThat(chosen.get("word").asInt()).isEqualTo(1);
            assertThat(chosen.get("nearest").size()).isBetween(1, 10);
        } finally {
            words.close();
        }
    }

    @Test
    @DisplayName("a sentence of 2,000 escaped characters gets through the socket")
    void longSentence() {
        try (TestPage page = TestPage.open(port, run.id())) {
            page.awaitMessages(2);
            acknowledge(page);
            page.say(
                    "{\"type\": \"sentence\", \"text\": \"%s\"}"
                            .formatted("\\ud55c".repeat(2_000)));
            await().until(() -> head(page.messages().getLast()).has("sentence"));
            JsonNode sentence = head(page.messages().getLast()).get("sentence");
            assertThat(sentence.get("text").asString()).isEqualTo("한".repeat(2_000));
            assertThat(page.texts()).isEmpty();
        }
    }

    private static void acknowledge(TestPage page) {
        long frame = head(page.messages().getLast()).get("frame").asLong();
        page.say("{\"type\": \"ack\", \"frame\": %d}".formatted(frame));
    }

    private static int kind(ByteBuffer message) {
        return message.get(1);
    }

    private static JsonNode head(ByteBuffer message) {
        ByteBuffer bytes = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        byte[] head = new byte[bytes.getInt(4)];
        bytes.get(8, head);
        return JsonMapper.shared().readTree(new String(head, StandardCharsets.UTF_8));
    }
}
