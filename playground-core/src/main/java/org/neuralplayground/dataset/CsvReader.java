package org.neuralplayground.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a table of numbers from text in UTF-8, plain or packed with gzip: a line an example, each
/// with as many numbers as the first. Empty lines do not count, and the last line need not end.
///
/// A number is decimal, as in `-1`, `.5`, `6.02e23`: no blank field, no `NaN`, no thousands
/// separator. It is read in double precision and rounded once.
public final class CsvReader {
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final int FIRST_CAPACITY = 1024;

    private final LineReader lines;
    private final CsvFormat format;
    private List<String> header = List.of();
    private float[] numbers = new float[FIRST_CAPACITY];
    private int size;
    private int columns;

    private CsvReader(LineReader lines, CsvFormat format) {
        this.lines = lines;
        this.format = format;
    }

    /// Reads a whole file.
    ///
    /// @throws DatasetException where a field is no number, a line has more or fewer fields than
    ///   the first, or there is no number at all
    /// @throws IOException where the file cannot be read
    public static CsvTable read(Path file, CsvFormat format) throws IOException {
        try (SourceStream source = SourceStream.open(file)) {
            return read(source, format);
        }
    }

    static CsvTable read(SourceStream source, CsvFormat format) throws IOException {
        try (LineReader lines = new LineReader(source)) {
            return new CsvReader(lines, format).read();
        }
    }

    private CsvTable read() throws IOException {
        boolean headerDue = format.header();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            List<String> fields = fields(line);
            if (headerDue) {
                header = fields;
                headerDue = false;
            } else {
                add(fields);
            }
        }
        if (size == 0) {
            throw lines.wrong("the file must have numbers, had none");
        }
        float[] exact = Arrays.copyOf(numbers, size);
        return new CsvTable(header, Table.around(size / columns, columns, exact));
    }

    private List<String> fields(String line) {
        try {
            return CsvFields.of(line, format.separator());
        } catch (IllegalArgumentException mistake) {
            throw lines.wrong(String.valueOf(mistake.getMessage()), mistake);
        }
    }

    private void add(List<String> fields) {
        if (columns == 0) {
            columns = fields.size();
        }
        if (fields.size() != columns) {
            throw lines.wrong("must have %d fields, had %d".formatted(columns, fields.size()));
        }
        if (size + columns > numbers.length) {
            numbers = Arrays.copyOf(numbers, size + columns + (size >> 1));
        }
        for (int column = 0; column < columns; column++) {
            numbers[size++] = number(fields.get(column), column);
        }
    }

    private float number(String field, int column) {
        if (!NUMBER.matcher(field).matches()) {
            throw lines.wrong(
                    "field %d must be a number, was \"%s\"".formatted(column + 1, cut(field)));
        }
        float number = (float) Double.parseDouble(field);
        if (Float.isInfinite(number)) {
            throw lines.wrong(
                    "field %d must be finite in single precision, was %s"
                            .formatted(column + 1, cut(field)));
        }
        return number;
    }

    private static String cut(String field) {
        return field.length() <= 40 ? field : field.substring(0, 40) + "...";
    }
}
