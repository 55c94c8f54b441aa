package org.neuralplayground.link;

import java.math.BigDecimal;
import java.util.Collection;

/// Writes the query of a link, parameter by parameter.
final class QueryWriter {

    /// Longer decimals are written with an exponent.
    private static final int MAX_PLAIN_DECIMAL = 24;

    private final StringBuilder query = new StringBuilder();

    QueryWriter add(Key key, String value) {
        if (!query.isEmpty()) {
            query.append('&');
        }
        query.append(key.text()).append('=').append(PercentEncoding.encode(value));
        return this;
    }

    QueryWriter add(Key key, int value) {
        return add(key, Integer.toString(value));
    }

    QueryWriter add(Key key, double value) {
        return add(key, decimal(value));
    }

    QueryWriter add(Key key, Enum<?> value) {
        return add(key, Names.of(value));
    }

    QueryWriter add(Key key, Collection<String> values) {
        return add(key, String.join(",", values));
    }

    /// Writes a `1` where the answer is yes and nothing otherwise: no is the default of all.
    QueryWriter addIfYes(Key key, boolean value) {
        return value ? add(key, 1) : this;
    }

    /// The shortest decimal that gives back the same `double`: `0.03`, `10`, `1E-30`.
    private static String decimal(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String plain = exact.toPlainString();
        return plain.length() <= MAX_PLAIN_DECIMAL ? plain : Double.toString(value);
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
