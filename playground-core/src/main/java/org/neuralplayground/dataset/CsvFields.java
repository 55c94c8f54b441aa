package org.neuralplayground.dataset;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.dataset.CsvFormat.Separator;

/// Takes a line apart. A field may stand in double quotes, in which a separator is text and two
/// quotes are one (RFC 4180, 2.5 to 2.7); blanks around a field do not count.
final class CsvFields {
    private static final char QUOTE = '"';

    private final String line;
    private final Separator separator;
    private final List<String> fields = new ArrayList<>();
    private int next;

    private CsvFields(String line, Separator separator) {
        this.line = line;
        this.separator = separator;
    }

    /// @return at least one field
    /// @throws IllegalArgumentException where a quoted field does not end, or goes on after it
    static List<String> of(String line, Separator separator) {
        return new CsvFields(line, separator).split();
    }

    private List<String> split() {
        do {
            skipBlanks();
            fields.add(next < line.length() && line.charAt(next) == QUOTE ? quoted() : plain());
        } while (skipSeparator());
        return fields;
    }

    private String plain() {
        int start = next;
        while (next < line.length() && !separator.matches(line.charAt(next))) {
            next++;
        }
        return line.substring(start, next).strip();
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        for (next++; next < line.length(); next++) {
            if (line.charAt(next) != QUOTE) {
                field.append(line.charAt(next));
            } else if (next + 1 < line.length() && line.charAt(next + 1) == QUOTE) {
                field.append(QUOTE);
                next++;
            } else {
                next++;
                return field.toString().strip();
            }
        }
        throw new IllegalArgumentException("a quoted field must end on its line, did not");
    }

    /// @return whether a further field follows
    private boolean skipSeparator() {
        int end = next;
        skipBlanks();
        if (next == line.length()) {
            return false;
        }
        boolean separated =
                separator == Separator.BLANKS ? next > end : separator.matches(line.charAt(next++));
        if (!separated) {
            throw new IllegalArgumentException("a separator must follow a quoted field, did not");
        }
        return true;
    }

    private void skipBlanks() {
        while (next < line.length()
                && (line.charAt(next) == ' ' || line.charAt(next) == '\t')
                && (separator == Separator.BLANKS || !separator.matches(line.charAt(next)))) {
            next++;
        }
    }
}
