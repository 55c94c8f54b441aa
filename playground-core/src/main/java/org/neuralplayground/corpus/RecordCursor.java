package org.neuralplayground.corpus;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// Goes through a text record by record. A record is a line; where fields may stand in quotes, a
/// quoted one may have line ends, so that a record may be several lines (RFC 4180, 2.6). Fields
/// beyond the layout's columns may not, as otherwise odd quotes would chain line to line and each
/// line would be read over and over.
///
/// A quote that is never closed, or is closed in the middle of a field, spoils its own line and no
/// other: reading goes on with the next line. (CSV libraries end there, or take the rest of the
/// file for one field.)
final class RecordCursor {
    private static final char QUOTE = '"';

    private final String content;
    private final char separator;
    private final boolean quotes;
    private final int columns;
    private int next;
    private int nextLine = 1;
    private int line;

    RecordCursor(String content, TextLayout layout) {
        this.content = content;
        separator = layout.separator();
        quotes = layout.quotes();
        columns = layout.columns();
    }

    boolean atEnd() {
        return next == content.length();
    }

    /// The first line of the record that was read last, from 1.
    int line() {
        return line;
    }

    /// The next record's fields, without blanks around them; at least one.
    ///
    /// @throws SpecException where its quotes are wrong; then its first line is passed over
    List<String> fields() {
        line = nextLine;
        int start = next;
        try {
            List<String> fields = new ArrayList<>();
            do {
                fields.add(field(fields.size() < columns));
            } while (skipSeparator());
            skipLineEnd();
            return fields;
        } catch (SpecException refusal) {
            next = start;
            nextLine = line;
            skipLine();
            throw refusal;
        }
    }

    private String field(boolean maySpanLines) {
        int start = next;
        if (quotes) {
            while (at(' ')) {
                next++;
            }
            if (at(QUOTE)) {
                return quoted(maySpanLines);
            }
        }
        while (!isEnd() && !at(separator)) {
            next++;
        }
        return content.substring(start, next).strip();
    }

    private String quoted(boolean maySpanLines) {
        StringBuilder field = new StringBuilder();
        next++;
        while (!at(QUOTE) || isDoubled()) {
            boolean outside = maySpanLines ? atEnd() : isEnd();
            if (outside || field.length() > CorpusLimits.MAX_TEXT_LENGTH) {
                throw unclosed();
            }
            next += at(QUOTE) ? 1 : 0;
            if (isEnd()) {
                skipLineEnd();
                field.append('\n');
            } else {
                field.append(content.charAt(next++));
            }
        }
        next++;
        while (at(' ')) {
            next++;
        }
        if (!isEnd() && !at(separator)) {
            throw unclosed();
        }
        return field.toString().strip();
    }

    private static SpecException unclosed() {
        return Violation.of(Subject.LINE, Rule.CLOSED_QUOTE, CorpusLimits.MAX_TEXT_LENGTH)
                .asException();
    }

    private boolean isDoubled() {
        return next + 1 < content.length() && content.charAt(next + 1) == QUOTE;
    }

    private boolean skipSeparator() {
        boolean separated = at(separator);
        next += separated ? 1 : 0;
        return separated;
    }

    private void skipLine() {
        while (!isEnd()) {
            next++;
        }
        skipLineEnd();
    }

    /// LF, CR LF or CR.
    private void skipLineEnd() {
        if (atEnd()) {
            return;
        }
        boolean two = at('\r') && next + 1 < content.length() && content.charAt(next + 1) == '\n';
        next += two ? 2 : 1;
        nextLine++;
    }

    private boolean isEnd() {
        return atEnd() || at('\n') || at('\r');
    }

    private boolean at(char character) {
        return next < content.length() && content.charAt(next) == character;
    }
}
