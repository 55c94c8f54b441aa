package org.neuralplayground.corpus;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers texts whose classes are known by name, and numbers the classes when all are there.
final class CorpusBuilder {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d+");

    /// Each label's number in the order of appearance.
    private final Map<String, Integer> labels = new LinkedHashMap<>();

    /// With labels by appearance.
    private final List<LabelledText> texts = new ArrayList<>();

    void add(String label, String text, Optional<TextKind> kind) {
        int number = labels.computeIfAbsent(label, _ -> labels.size());
        texts.add(new LabelledText(text, number, kind));
    }

    int size() {
        return texts.size();
    }

    int classes() {
        return labels.size();
    }

    /// All texts so far, their classes in order.
    Corpus build() {
        List<String> classes = labels.keySet().stream().sorted(order()).toList();
        int[] indices = new int[classes.size()];
        labels.forEach((label, number) -> indices[number] = classes.indexOf(label));
        return new Corpus(
                classes,
                texts.stream()
                        .map(text ->
                                new LabelledText(text.text(), indices[text.label()], text.kind()))
                        .toList());
    }

    private Comparator<String> order() {
        boolean numbers =
                labels.keySet().stream().allMatch(label -> WHOLE_NUMBER.matcher(label).matches());
        return numbers
                ? Comparator.comparing((String label) -> new BigInteger(label))
                        .thenComparing(Comparator.naturalOrder())
                : Comparator.naturalOrder();
    }
}
