package org.neuralplayground.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the Python dictionary of a `.npy` header: `{'descr': '<f8', 'fortran_order': False,
/// 'shape': (506, 13), }`, these three keys in any order.
final class NpyHeaderParser {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:'([^'\\\\]*)'|\"([^\"\\\\]*)\"|(\\d+)L?|(\\w+)|([{}(),:\\[\\]]))");
    private static final int MAX_DIMENSIONS = 32;

    private final SourceStream source;
    private final Matcher tokens;
    private String token = "";
    private int next;
    private Optional<String> descriptor = Optional.empty();
    private Optional<Boolean> fortranOrder = Optional.empty();
    private Optional<List<Integer>> shape = Optional.empty();

    /// @param source named where the header is wrong
    NpyHeaderParser(String header, SourceStream source) {
        this.source = source;
        tokens = TOKEN.matcher(header.stripTrailing());
    }

    /// @throws DatasetException where it is no such dictionary
    NpyHeader parse() {
        expect("{");
        advance();
        while (!token.equals("}")) {
            entry();
            if (token.equals(",")) {
                advance();
            } else if (!token.equals("}")) {
                throw unexpected("a comma or }");
            }
        }
        if (next < tokens.regionEnd()) {
            throw unexpected("nothing more after }");
        }
        return new NpyHeader(
                descriptor.orElseThrow(() -> missing("descr")),
                fortranOrder.orElseThrow(() -> missing("fortran_order")),
                shape.orElseThrow(() -> missing("shape")));
    }

    /// One `key: value`; ends on the token after it.
    private void entry() {
        String key = text("a key");
        expect(":");
        advance();
        switch (key) {
            case "descr" -> descriptor = Optional.of(text("an element type as text"));
            case "fortran_order" -> fortranOrder = Optional.of(truth());
            case "shape" -> shape = Optional.of(sizes());
            default ->
                    throw source.damaged(
                            "header's keys must be descr, fortran_order, shape; had " + key);
        }
        advance();
    }

    private String text(String what) {
        String quoted = tokens.group(1) != null ? tokens.group(1) : tokens.group(2);
        if (quoted == null) {
            throw unexpected(what);
        }
        return quoted;
    }

    private boolean truth() {
        return switch (token) {
            case "True" -> true;
            case "False" -> false;
            default -> throw unexpected("True or False");
        };
    }

    private List<Integer> sizes() {
        require("(");
        List<Integer> sizes = new ArrayList<>();
        advance();
        while (!token.equals(")")) {
            sizes.add(size());
            advance();
            if (token.equals(",")) {
                advance();
            } else {
                require(")");
            }
        }
        if (sizes.size() > MAX_DIMENSIONS) {
            throw source.damaged(
                    "array must have at most %d dimensions, had %d"
                            .formatted(MAX_DIMENSIONS, sizes.size()));
        }
        return sizes;
    }

    private int size() {
        String digits = tokens.group(3);
        if (digits == null) {
            throw unexpected("a size");
        }
        if (digits.length() > 10 || Long.parseLong(digits) > Integer.MAX_VALUE) {
            throw source.damaged(
                    "a dimension must be at most %d, was %s".formatted(Integer.MAX_VALUE, digits));
        }
        return Integer.parseInt(digits);
    }

    private void expect(String symbol) {
        advance();
        require(symbol);
    }

    private void require(String symbol) {
        if (!token.equals(symbol)) {
            throw unexpected(symbol);
        }
    }

    private void advance() {
        if (!tokens.region(next, tokens.regionEnd()).lookingAt()) {
            throw source.damaged("header must be a Python dictionary, is not");
        }
        token = tokens.group().strip();
        next = tokens.end();
    }

    private DatasetException unexpected(String expected) {
        return source.damaged("header must have %s, had %s".formatted(expected, token));
    }

    private DatasetException missing(String key) {
        return source.damaged("header must have the key " + key + ", has not");
    }
}
