package org.neuralplayground.streaming;

import java.util.Set;
import org.neuralplayground.frame.Focus;
import org.neuralplayground.frame.Probe;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.textplayground.TextPlaygroundLimits;
import org.neuralplayground.wordplayground.WordLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Turns a page's text into a [PageMessage], once, at the edge. A page may send anything; whatever
/// is not exactly in the format is refused with one sentence.
final class PageMessageParser {
    /// The longest message without a sentence is some 60 characters.
    static final int MAX_LENGTH = 256;

    /// A sentence of [TextPlaygroundLimits#MAX_SENTENCE] characters, even if each is escaped in
    /// six, and what stands around it.
    static final int MAX_SENTENCE_LENGTH = 16_384;

    /// Stands for the layer of the inputs.
    private static final int INPUT_LAYER = 255;

    private static final long MAX_FRAME = 0xFFFF_FFFFL;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /// @throws RefusedException where the text is not in the format
    static PageMessage parse(String text) throws RefusedException {
        requireLength(text, MAX_SENTENCE_LENGTH);
        JsonNode message = read(text);
        String type = message.path("type").asString("");
        if (!type.equals("sentence")) {
            requireLength(text, MAX_LENGTH);
        }
        return switch (type) {
            case "ack" -> {
                requireFields(message, Set.of("type", "frame"));
                yield new PageMessage.Acknowledge(whole(message, "frame", 0, MAX_FRAME));
            }
            case "visible" -> {
                requireFields(message, Set.of("type", "visible"));
                yield new PageMessage.Visible(yesOrNo(message, "visible"));
            }
            case "focus" -> focus(message);
            case "probe" -> probe(message);
            case "sentence" -> sentence(message);
            case "word" -> word(message);
            default ->
                    throw new RefusedException(
                            "type must be one of ack, visible, focus, probe, sentence, word");
        };
    }

    private static void requireLength(String text, int most) throws RefusedException {
        if (text.length() > most) {
            throw new RefusedException(
                    "a message must have at most %d characters, had %d"
                            .formatted(most, text.length()));
        }
    }

    private static JsonNode read(String text) throws RefusedException {
        try {
            JsonNode message = JSON.readTree(text);
            if (message.isObject()) {
                return message;
            }
        } catch (JacksonException broken) {
            throw (RefusedException)
                    new RefusedException("a message must be one JSON object").initCause(broken);
        }
        throw new RefusedException("a message must be one JSON object");
    }

    private static PageMessage focus(JsonNode message) throws RefusedException {
        if (message.size() == 1) {
            return new PageMessage.FocusOff();
        }
        requireFields(message, Set.of("type", "layer", "unit"));
        int layer = (int) whole(message, "layer", 0, INPUT_LAYER);
        if (layer == INPUT_LAYER) {
            InputFeature[] features = InputFeature.values();
            int feature = (int) whole(message, "unit", 0, features.length - 1L);
            return new PageMessage.FocusOn(new Focus.Input(features[feature]));
        }
        whole(message, "layer", 0, Limits.MAX_HIDDEN_LAYERS);
        int unit = (int) whole(message, "unit", 0, Limits.MAX_UNITS - 1L);
        return new PageMessage.FocusOn(new Focus.Unit(layer, unit));
    }

    private static PageMessage probe(JsonNode message) throws RefusedException {
        if (message.size() == 1) {
            return new PageMessage.ProbeOff();
        }
        requireFields(message, Set.of("type", "x", "y"));
        return new PageMessage.ProbeAt(
                new Probe(coordinate(message, "x"), coordinate(message, "y")));
    }

    private static PageMessage sentence(JsonNode message) throws RefusedException {
        if (message.size() == 1) {
            return new PageMessage.SentenceOff();
        }
        requireFields(message, Set.of("type", "text"));
        JsonNode text = message.path("text");
        int most = TextPlaygroundLimits.MAX_SENTENCE;
        if (!text.isString() || text.stringValue().length() > most) {
            throw new RefusedException("text must be of at most %d characters".formatted(most));
        }
        return new PageMessage.SentenceOn(text.stringValue());
    }

    private static PageMessage word(JsonNode message) throws RefusedException {
        if (message.size() == 1) {
            return new PageMessage.WordOff();
        }
        requireFields(message, Set.of("type", "index"));
        return new PageMessage.WordOn((int) whole(message, "index", 0, WordLimits.MAX_SHOWN - 1L));
    }

    private static void requireFields(JsonNode message, Set<String> names) throws RefusedException {
        if (!Set.copyOf(message.propertyNames()).equals(names)) {
            throw new RefusedException("this type has exactly the fields " + inOrder(names));
        }
    }

    private static String inOrder(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    private static long whole(JsonNode message, String name, long least, long most)
            throws RefusedException {
        JsonNode value = message.path(name);
        boolean fits = value.isIntegralNumber() && value.canConvertToLong();
        if (!fits || value.longValue() < least || value.longValue() > most) {
            throw new RefusedException(
                    "%s must be a whole number in [%d, %d]".formatted(name, least, most));
        }
        return value.longValue();
    }

    private static double coordinate(JsonNode message, String name) throws RefusedException {
        JsonNode value = message.path(name);
        if (!value.isNumber() || !(Math.abs(value.doubleValue()) <= Limits.PLANE)) {
            throw new RefusedException(
                    "%s must be a number in [-%.0f, %.0f]"
                            .formatted(name, Limits.PLANE, Limits.PLANE));
        }
        return value.doubleValue();
    }

    private static boolean yesOrNo(JsonNode message, String name) throws RefusedException {
        JsonNode value = message.path(name);
        if (!value.isBoolean()) {
            throw new RefusedException(name + " must be true or false");
        }
        return value.booleanValue();
    }

    private PageMessageParser() {}
}
