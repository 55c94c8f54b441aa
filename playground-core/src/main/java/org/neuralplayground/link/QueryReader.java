package org.neuralplayground.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Violation;

/// The query of one link, key by key. A key that is not ours is passed over; whatever is wrong with
/// the value of one that is ours is noted, and the value counts as absent.
final class QueryReader {
    private static final Pattern NUMBER =
            Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Map<Key, String> values = new EnumMap<>(Key.class);
    private final Predicate<Key> isOurs;
    private final Refusals refusals;

    /// Reads all parameters.
    ///
    /// @param query with or without its `?`
    /// @param isOurs which keys are not passed over
    /// @param refusals takes what is wrong
    QueryReader(String query, Predicate<Key> isOurs, Refusals refusals) {
        this.isOurs = isOurs;
        this.refusals = refusals;
        String parameters = query.startsWith("?") ? query.substring(1) : query;
        for (String parameter : parameters.split("&", -1)) {
            read(parameter);
        }
    }

    private void read(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        String value = equals < 0 ? "" : parameter.substring(equals + 1);
        Key key = PercentEncoding.decode(name).flatMap(Key::of).filter(isOurs).orElse(null);
        if (key == null) {
            return;
        }
        Optional<String> text = PercentEncoding.decode(value);
        if (text.isEmpty()) {
            refuse(key, Rule.ENCODING, value);
        } else if (values.putIfAbsent(key, text.get()) != null) {
            refuse(key, Rule.ONCE, key.text());
        }
    }

    /// The given part with this key's value in it; see [Refusals#apply].
    <S, V> S apply(S before, Optional<V> value, BiFunction<S, V, S> change) {
        return refusals.apply(before, value, change);
    }

    Optional<String> text(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    /// A decimal number; its range is the spec's affair.
    Optional<Double> number(Key key) {
        return text(key)
                .filter(text -> matchesOrRefuse(key, NUMBER, Rule.NUMBER, text))
                .map(Double::valueOf);
    }

    Optional<Integer> wholeNumber(Key key) {
        return text(key)
                .filter(text -> matchesOrRefuse(key, WHOLE_NUMBER, Rule.WHOLE_NUMBER, text))
                .map(Integer::valueOf);
    }

    /// `0` is no, `1` is yes.
    Optional<Boolean> yesOrNo(Key key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().equals("0") && !text.get().equals("1")) {
            refuse(key, Rule.YES_OR_NO, text.get());
            return Optional.empty();
        }
        return text.map("1"::equals);
    }

    <E extends Enum<E>> Optional<E> choice(Key key, Class<E> type) {
        return text(key)
                .flatMap(text -> {
                    Optional<E> constant = Names.find(type, text);
                    if (constant.isEmpty()) {
                        refuse(key, Rule.CHOICE, Names.all(type), text);
                    }
                    return constant;
                });
    }

    /// A comma-separated list; the empty text is the empty list. The first item that is refused
    /// refuses the list.
    ///
    /// @param item reads one item, or notes what is wrong with it and gives nothing
    <T> Optional<List<T>> list(Key key, Function<String, Optional<T>> item) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<T> items = new ArrayList<>();
        for (String word : text.get().isEmpty() ? new String[0] : text.get().split(",", -1)) {
            Optional<T> next = item.apply(word);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            items.add(next.get());
        }
        return Optional.of(items);
    }

    /// As [#list], and no item may come twice.
    <T> Optional<List<T>> distinct(Key key, Function<String, Optional<T>> item) {
        List<T> seen = new ArrayList<>();
        return list(
                key,
                word -> {
                    Optional<T> next = item.apply(word);
                    if (next.isPresent() && seen.contains(next.get())) {
                        refuse(key, Rule.ONCE, word);
                        return Optional.empty();
                    }
                    next.ifPresent(seen::add);
                    return next;
                });
    }

    /// Notes a broken rule of this key's value.
    void refuse(Key key, Rule rule, Object... details) {
        refuse(Violation.of(key.subject(), rule, details));
    }

    /// Notes what the spec refused.
    void refuse(Violation violation) {
        refusals.add(violation);
    }

    private boolean matchesOrRefuse(Key key, Pattern pattern, Rule rule, String text) {
        if (pattern.matcher(text).matches()) {
            return true;
        }
        refuse(key, rule, text);
        return false;
    }
}
