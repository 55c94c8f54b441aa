package org.neuralplayground.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.Probe;
import org.neuralplayground.spec.InputFeature;

class PageMessageParserTest {

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of("{\"type\": \"ack\", \"frame\": 12}", new PageMessage.Acknowledge(12)),
                Arguments.of(
                        "{\"type\":\"ack\",\"frame\":4294967295}",
                        new PageMessage.Acknowledge(4_294_967_295L)),
                Arguments.of(
                        "{\"type\": \"visible\", \"visible\": false}",
                        new PageMessage.Visible(false)),
                Arguments.of(
                        "{\"type\": \"focus\", \"layer\": 0, \"unit\": 3}",
                        new PageMessage.FocusOn(new Focus.Unit(0, 3))),
                Arguments.of(
                        "{\"unit\": 31, \"layer\": 8, \"type\": \"focus\"}",
                        new PageMessage.FocusOn(new Focus.Unit(8, 31))),
                Arguments.of(
                        "{\"type\": \"focus\", \"layer\": 255, \"unit\": 6}",
                        new PageMessage.FocusOn(new Focus.Input(InputFeature.SIN_Y))),
                Arguments.of("{\"type\": \"focus\"}", new PageMessage.FocusOff()),
                Arguments.of(
                        "{\"type\": \"probe\", \"x\": 1.5, \"y\": -2}",
                        new PageMessage.ProbeAt(new Probe(1.5, -2))),
                Arguments.of("{\"type\": \"probe\"}", new PageMessage.ProbeOff()),
                Arguments.of(
                        "{\"type\": \"sentence\", \"text\": \"not \\\"bad\\\" 좋아요\"}",
                        new PageMessage.SentenceOn("not \"bad\" 좋아요")),
                Arguments.of(
                        "{\"type\": \"sentence\", \"text\": \"\"}", new PageMessage.SentenceOn("")),
                Arguments.of(
                        "{\"type\":\"sentence\",\"text\":\"%s\"}"
                                .formatted("\\ud55c".repeat(2_000)),
                        new PageMessage.SentenceOn("한".repeat(2_000))),
                Arguments.of("{\"type\": \"sentence\"}", new PageMessage.SentenceOff()),
                Arguments.of("{\"type\": \"word\", \"index\": 149}", new PageMessage.WordOn(149)),
                Arguments.of("{\"type\": \"word\"}", new PageMessage.WordOff()));
    }

    @ParameterizedTest
    @MethodSource("known")
    @DisplayName("every message of the format is understood")
    void understands(String text, Object message) throws RefusedException {
        assertThat(PageMessageParser.parse(text)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "12",
                "[]",
                "{",
                "not json",
                "{}",
                "{\"type\": 1}",
                "{\"type\": null}",
                "{\"type\": \"stop\"}",
                "{\"type\": \"ack\"}",
                "{\"type\": \"ack\", \"frame\": -1}",
                "{\"type\": \"ack\", \"frame\": 1.5}",
                "{\"type\": \"ack\", \"frame\": \"1\"}",
                "{\"type\": \"ack\", \"frame\": 4294967296}",
                "{\"type\": \"ack\", \"frame\": 1e400}",
                "{\"type\": \"ack\", \"frame\": 99999999999999999999999}",
                "{\"type\": \"ack\", \"frame\": 1, \"frame\": 2}",
                "{\"type\": \"ack\", \"frame\": 1, \"more\": 2}",
                "{\"type\": \"ack\", \"frame\": 1} {}",
                "{\"type\": \"visible\", \"visible\": 1}",
                "{\"type\": \"visible\"}",
                "{\"type\": \"focus\", \"layer\": 0}",
                "{\"type\": \"focus\", \"unit\": 0}",
                "{\"type\": \"focus\", \"layer\": -1, \"unit\": 0}",
                "{\"type\": \"focus\", \"layer\": 9, \"unit\": 0}",
                "{\"type\": \"focus\", \"layer\": 256, \"unit\": 0}",
                "{\"type\": \"focus\", \"layer\": 0, \"unit\": 32}",
                "{\"type\": \"focus\", \"layer\": 255, \"unit\": 7}",
                "{\"type\": \"focus\", \"layer\": null, \"unit\": null}",
                "{\"type\": \"probe\", \"x\": NaN, \"y\": 0}",
                "{\"type\": \"probe\", \"x\": \"NaN\", \"y\": 0}",
                "{\"type\": \"probe\", \"x\": 1e999, \"y\": 0}",
                "{\"type\": \"probe\", \"x\": 6.01, \"y\": 0}",
                "{\"type\": \"probe\", \"x\": 1}",
                "{\"type\": \"probe\", \"x\": [1], \"y\": {}}",
                "{\"type\": \"word\", \"index\": -1}",
                "{\"type\": \"word\", \"index\": 150}",
                "{\"type\": \"word\", \"index\": \"film\"}",
                "{\"type\": \"word\", \"text\": \"film\"}",
                "{\"type\": \"sentence\", \"text\": 1}",
                "{\"type\": \"sentence\", \"text\": null}",
                "{\"type\": \"sentence\", \"words\": \"not bad\"}",
                "{\"type\": \"sentence\", \"text\": \"not bad\", \"more\": 1}"
            })
    @DisplayName("everything else is refused with a sentence")
    void refuses(String text) {
        assertThatThrownBy(() -> PageMessageParser.parse(text))
                .isInstanceOf(RefusedException.class)
                .message()
                .isNotBlank();
    }

    @Test
    @DisplayName("a sentence of more than 2,000 characters is refused")
    void refusesLongSentence() {
        String text = "{\"type\":\"sentence\",\"text\":\"%s\"}".formatted("a".repeat(2_001));
        assertThatThrownBy(() -> PageMessageParser.parse(text))
                .hasMessage("text must be of at most 2000 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {16_385, 100_000})
    @DisplayName("a message of more than 16,384 characters is refused unread")
    void refusesEndless(int length) {
        assertThatThrownBy(() -> PageMessageParser.parse("{".repeat(length)))
                .hasMessage(
                        "a message must have at most 16384 characters, had %d".formatted(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 8_000, 16_384})
    @DisplayName("a message without a sentence is refused where it has more than 256 characters")
    void refusesLong(int length) {
        String text = "{\"type\": \"focus\"}" + " ".repeat(length - 17);
        assertThatThrownBy(() -> PageMessageParser.parse(text))
                .hasMessage("a message must have at most 256 characters, had %d".formatted(length));
    }
}
