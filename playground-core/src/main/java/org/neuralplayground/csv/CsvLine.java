package org.neuralplayground.csv;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// The fields of one line.
///
/// @param fields without surrounding white space and quotes
record CsvLine(List<String> fields) {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    CsvLine {
        fields = List.copyOf(fields);
    }

    /// The separator is a semicolon where the line has one, else a tab where it has one, else a
    /// comma.
    static CsvLine of(String line) {
        String separator = line.contains(";") ? ";" : line.contains("\t") ? "\t" : ",";
        return new CsvLine(
                Arrays.stream(line.split(separator, -1)).map(CsvLine::unquoted).toList());
    }

    /// Whether these are three words and no number, as in `x,y,label`.
    boolean isHeader() {
        return fields.size() == 3
                && fields.stream().noneMatch(field -> NUMBER.matcher(field).matches());
    }

    /// @throws SpecException where the line has more fields or fewer
    void requireFields(int count) {
        if (fields.size() != count) {
            throw Violation.of(Subject.LINE, Rule.FIELDS, count, fields.size()).asException();
        }
    }

    /// @throws SpecException where the field is no decimal number
    double number(int index, Subject subject) {
        String field = fields.get(index);
        if (!NUMBER.matcher(field).matches()) {
            throw Violation.of(subject, Rule.NUMBER, field).asException();
        }
        return Double.parseDouble(field);
    }

    /// A whole number, which may be written with a point: `1.0`.
    ///
    /// @throws SpecException where the field is no number or not a whole one
    int wholeNumber(int index, Subject subject) {
        double number = number(index, subject);
        if (number != (int) number) {
            throw Violation.of(subject, Rule.WHOLE_NUMBER, fields.get(index)).asException();
        }
        return (int) number;
    }

    private static String unquoted(String field) {
        String text = field.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
