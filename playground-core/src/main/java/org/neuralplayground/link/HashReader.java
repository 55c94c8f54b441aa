package org.neuralplayground.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// The key-value pairs of a TensorFlow Playground link, read by its rules: no decoding, the last of
/// equal keys wins, what follows a second `=` is dropped, and a blank value counts as absent.
final class HashReader {
    private static final String HIDE_SUFFIX = "_hide";

    private final Map<String, String> values = new HashMap<>();
    private final Refusals refusals;

    HashReader(String hash, Refusals refusals) {
        this.refusals = refusals;
        for (String parameter : hash.split("&", -1)) {
            String[] parts = parameter.split("=", -1);
            values.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(text -> !JavaScriptNumber.isBlank(text));
    }

    Optional<Double> number(String key) {
        return text(key).map(JavaScriptNumber::of);
    }

    /// A number that our spec wants whole; the reference takes any.
    Optional<Integer> wholeNumber(String key, Subject subject) {
        return text(key).flatMap(text -> whole(text, subject));
    }

    /// Anything but `false` is yes.
    boolean flag(String key, boolean absent) {
        return text(key).map(text -> !text.equals("false")).orElse(absent);
    }

    /// The constant of that name, or the default where the name is unknown: the reference says
    /// nothing then, and neither do we.
    <T> T choice(String key, Map<String, T> choices, T absent) {
        return text(key).map(name -> choices.getOrDefault(name, absent)).orElse(absent);
    }

    /// A comma-separated list of whole numbers; present and blank is the empty list. The first that
    /// is refused refuses the list.
    Optional<List<Integer>> wholeNumbers(String key, Subject subject) {
        String text = values.get(key);
        if (text == null) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        if (JavaScriptNumber.isBlank(text)) {
            return Optional.of(numbers);
        }
        for (String word : text.split(",", -1)) {
            Optional<Integer> number = whole(word, subject);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return Optional.of(numbers);
    }

    /// The names whose `NAME_hide` is `true`.
    Set<String> hiddenNames() {
        Set<String> names = new TreeSet<>();
        values.forEach((key, value) -> {
            if (key.endsWith(HIDE_SUFFIX) && value.equals("true")) {
                names.add(key.substring(0, key.length() - HIDE_SUFFIX.length()));
            }
        });
        return names;
    }

    private Optional<Integer> whole(String text, Subject subject) {
        double number = JavaScriptNumber.of(text);
        if (number != (int) number) {
            refusals.add(Violation.of(subject, Rule.WHOLE_NUMBER, text));
            return Optional.empty();
        }
        return Optional.of((int) number);
    }
}
