package org.neuralplayground.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.KerasTokens;
import org.neuralplayground.dataset.TokenLists;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// The words of Keras' IMDB or Reuters by their ranks, 1 for the most frequent: one JSON object,
/// `{"the": 1, "and": 2, ...}`. Immutable.
public final class WordIndex {
    /// What Keras' examples write for a number that is no word.
    public static final String NO_WORD = "?";

    /// Three times as large as IMDB's.
    private static final int MAX_BYTES = 5 << 20;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<Integer, String> words = new HashMap<>();

    private WordIndex() {}

    /// Reads a file.
    ///
    /// @throws DatasetException where it is no such object, a rank is not positive, or a word or a
    ///   rank comes twice
    /// @throws IOException where it cannot be read
    public static WordIndex read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] json = bytes(file, name);
        WordIndex index = new WordIndex();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            index.fill(parser);
        } catch (JacksonException damage) {
            throw new DatasetException(
                    name,
                    "line %d, column %d"
                            .formatted(
                                    damage.getLocation().getLineNr(),
                                    damage.getLocation().getColumnNr()),
                    "must be a JSON object of words and ranks, but " + damage.getOriginalMessage(),
                    damage);
        } catch (IllegalArgumentException mistake) {
            throw new DatasetException(
                    name,
                    "word " + (index.ranks.size() + 1),
                    String.valueOf(mistake.getMessage()),
                    mistake);
        }
        return index;
    }

    private static byte[] bytes(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new DatasetException(
                        name,
                        "offset " + MAX_BYTES,
                        "must have at most %d bytes, had more".formatted(MAX_BYTES));
            }
            return bytes;
        }
    }

    private void fill(JsonParser parser) {
        require(parser.nextToken() == JsonToken.START_OBJECT, "the file must be a JSON object");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String word = parser.currentName();
            require(
                    parser.nextToken() == JsonToken.VALUE_NUMBER_INT,
                    "rank of %s must be a whole number".formatted(Shown.of(word)));
            add(word, parser.getIntValue());
        }
        require(parser.nextToken() == null, "the file must end after the object, had more");
    }

    private void add(String word, int rank) {
        require(rank > 0, "rank of %s must be positive, was %d".formatted(Shown.of(word), rank));
        require(!ranks.containsKey(word), "%s must come once, did not".formatted(Shown.of(word)));
        require(
                !words.containsKey(rank),
                "rank %d must come once, was that of %s and of %s"
                        .formatted(
                                rank, Shown.of(words.getOrDefault(rank, NO_WORD)), Shown.of(word)));
        ranks.put(word, rank);
        words.put(rank, word);
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }

    /// How many words there are.
    public int size() {
        return ranks.size();
    }

    /// The rank of a word, from 1; empty where it is not there. Keras' words have small letters.
    public OptionalInt rank(String word) {
        Integer rank = ranks.get(word);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /// The word of a number that [KerasTokens] gave, or [#NO_WORD].
    public String word(int token) {
        return words.getOrDefault(token - KerasTokens.FIRST_RANK, NO_WORD);
    }

    /// The words by rank, those of ranks 1 to `most` or to the largest there is; [#NO_WORD] for a
    /// rank that has none.
    public List<String> words(int most) {
        int largest = words.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return IntStream.rangeClosed(1, Math.min(most, largest))
                .mapToObj(rank -> words.getOrDefault(rank, NO_WORD))
                .toList();
    }

    /// A text's words, with blanks between them.
    public String decode(TokenLists texts, int text) {
        return IntStream.of(texts.tokens(text))
                .mapToObj(this::word)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "WordIndex[" + size() + " words]";
    }
}
