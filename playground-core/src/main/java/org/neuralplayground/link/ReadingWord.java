package org.neuralplayground.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.textplayground.FirstLayer;

/// How a network reads, as a word of a link: `bag`, `pooled-DIMENSIONS`, or
/// `CELL-DIMENSIONS-UNITS`, such as `lstm-16-32`.
final class ReadingWord {
    private static final String BAG = "bag";
    private static final String POOLED = "pooled";
    private static final Pattern READING =
            Pattern.compile("(\\p{Alpha}+)(?:-(\\d{1,9}))?(?:-(\\d{1,9}))?");

    static String write(FirstLayer first) {
        return switch (first) {
            case FirstLayer.Bag() -> BAG;
            case FirstLayer.Pooled(int dimensions) -> POOLED + "-" + dimensions;
            case FirstLayer.Recurrent(Cell cell, int dimensions, int units) ->
                    Names.of(cell) + "-" + dimensions + "-" + units;
        };
    }

    /// What the link says, or nothing; what is wrong with it is noted.
    static Optional<FirstLayer> read(QueryReader query) {
        return query.text(Key.READING).flatMap(word -> read(query, word));
    }

    /// All words that a reading may begin with.
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(BAG, POOLED));
        names.addAll(Names.all(Cell.class));
        return names;
    }

    private static Optional<FirstLayer> read(QueryReader query, String word) {
        Matcher parts = READING.matcher(word);
        if (!parts.matches()) {
            query.refuse(Key.READING, Rule.ENCODING, word);
            return Optional.empty();
        }
        String name = parts.group(1);
        if (!names().contains(name)) {
            query.refuse(Key.READING, Rule.CHOICE, names(), name);
            return Optional.empty();
        }
        try {
            Optional<FirstLayer> first = first(name, number(parts, 2), number(parts, 3));
            if (first.isEmpty()) {
                query.refuse(Key.READING, Rule.ENCODING, word);
            }
            return first;
        } catch (SpecException refusal) {
            query.refuse(refusal.violation());
            return Optional.empty();
        }
    }

    /// Nothing where a number is missing or one too many.
    private static Optional<FirstLayer> first(
            String name, Optional<Integer> dimensions, Optional<Integer> units) {
        return switch (name) {
            case BAG ->
                    dimensions.isPresent() ? Optional.empty() : Optional.of(new FirstLayer.Bag());
            case POOLED ->
                    units.isPresent() ? Optional.empty() : dimensions.map(FirstLayer.Pooled::new);
            default ->
                    Names.find(Cell.class, name)
                            .filter(_ -> dimensions.isPresent() && units.isPresent())
                            .map(cell ->
                                    new FirstLayer.Recurrent(
                                            cell, dimensions.orElseThrow(), units.orElseThrow()));
        };
    }

    private static Optional<Integer> number(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(Integer::valueOf);
    }

    private ReadingWord() {}
}
