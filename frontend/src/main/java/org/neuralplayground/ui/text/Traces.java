package org.neuralplayground.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neuralplayground.text.PartOfSpeech;
import org.neuralplayground.text.TextTrace;
import org.neuralplayground.text.TracedFeature;
import org.neuralplayground.text.TracedTerm;
import org.neuralplayground.text.TracedToken;
import org.neuralplayground.ui.text.Chips.Chip;
import org.neuralplayground.ui.text.Chips.Look;

/// What a trace has of each stage, as chips.
final class Traces {
    /// Index 0 fills a sequence up, 1 begins it, 2 stands for an unknown word.
    private static final int FIRST_WORD = 4;

    /// The words or morphemes.
    ///
    /// @param parts the name of a part of speech
    static List<Chip> tokens(TextTrace trace, Function<PartOfSpeech, String> parts) {
        return trace.tokens().stream()
                .map(token ->
                        new Chip(
                                token.text(),
                                token.partOfSpeech().map(parts).orElse(""),
                                Look.PLAIN))
                .toList();
    }

    /// The tokens with those struck out that the next stage left out.
    static List<Chip> left(List<TracedToken> before, List<TracedToken> after) {
        Set<Integer> places = after.stream().map(TracedToken::place).collect(Collectors.toSet());
        return before.stream()
                .map(token ->
                        new Chip(
                                token.text(),
                                "",
                                places.contains(token.place()) ? Look.PLAIN : Look.GONE))
                .toList();
    }

    /// The stems, each with the word it came of where it is another.
    static List<Chip> stems(List<TracedToken> before, List<TracedToken> after) {
        Map<Integer, String> words =
                before.stream().collect(Collectors.toMap(TracedToken::place, TracedToken::text));
        return after.stream()
                .map(stem -> {
                    String word = words.getOrDefault(stem.place(), stem.text());
                    return word.equals(stem.text())
                            ? new Chip(stem.text(), "", Look.PLAIN)
                            : new Chip(stem.text(), word, Look.CHANGED);
                })
                .toList();
    }

    /// The pairs of words.
    static List<Chip> pairs(TextTrace trace) {
        return trace.terms().stream()
                .filter(term -> term.text().indexOf(' ') >= 0)
                .map(term -> new Chip(term.text(), "", Look.PLAIN))
                .toList();
    }

    /// The terms that are looked up, the unknown ones marked.
    static List<Chip> terms(TextTrace trace) {
        return trace.terms().stream().map(Traces::term).toList();
    }

    private static Chip term(TracedTerm term) {
        return new Chip(term.text(), "", term.isKnown() ? Look.PLAIN : Look.UNKNOWN);
    }

    /// The numbers of a vector that are not 0, and the terms that give none.
    static List<Chip> vector(TextTrace trace, Locale language) {
        List<Chip> chips = new ArrayList<>();
        for (TracedFeature feature : trace.vector()) {
            chips.add(new Chip(feature.term(), number(feature.value(), language), Look.PLAIN));
        }
        trace.terms().stream()
                .filter(term -> !term.isKnown())
                .map(TracedTerm::text)
                .distinct()
                .map(text -> new Chip(text, "0", Look.UNKNOWN))
                .forEach(chips::add);
        return chips;
    }

    /// The indices of a sequence, each with what it stands for; a run of filling in one.
    ///
    /// @param word the term of an index
    static List<Chip> sequence(TextTrace trace, Function<Integer, String> word) {
        List<Chip> chips = new ArrayList<>();
        int filling = 0;
        for (int index : trace.sequence()) {
            if (index == 0) {
                filling++;
                continue;
            }
            addFilling(filling, chips);
            filling = 0;
            chips.add(
                    new Chip(
                            Integer.toString(index),
                            word.apply(index),
                            index > 1 && index < FIRST_WORD ? Look.UNKNOWN : Look.PLAIN));
        }
        addFilling(filling, chips);
        return chips;
    }

    private static void addFilling(int filling, List<Chip> chips) {
        if (filling > 0) {
            chips.add(new Chip("0", "× " + filling, Look.PLAIN));
        }
    }

    /// Whole numbers as they are, others with three decimals.
    private static String number(float value, Locale language) {
        return value == Math.rint(value)
                ? String.format(language, "%.0f", value)
                : String.format(language, "%.3f", value);
    }

    private Traces() {}
}
