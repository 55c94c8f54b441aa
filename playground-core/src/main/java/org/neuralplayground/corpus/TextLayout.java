package org.neuralplayground.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How lines hold labels and texts.
///
/// @param separator between the fields of a line
/// @param quotes whether a field may stand in double quotes (RFC 4180); else a quote is a character
///   like any other
/// @param header whether the first line names the columns
/// @param columns how many fields each line has
/// @param label the label's column, from 0
/// @param text the text's column, from 0
record TextLayout(
        char separator, boolean quotes, boolean header, int columns, int label, int text) {
    private static final String LABEL = "label";
    private static final String TEXT = "text";

    /// `label<TAB>text`, from the first line on.
    private static final TextLayout LINES = new TextLayout('\t', false, false, 2, 0, 1);

    /// The layout that the first line with content tells: where it names a column `label` and a
    /// column `text`, in whatever order and among whatever others, it is a header; else it is a
    /// label and a text.
    static TextLayout of(String firstLine) {
        return Stream.of('\t', ',', ';')
                .map(separator -> ofHeader(firstLine, separator))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LINES);
    }

    private static Optional<TextLayout> ofHeader(String line, char separator) {
        List<String> names =
                Arrays.stream(line.split(String.valueOf(separator), -1))
                        .map(TextLayout::name)
                        .toList();
        boolean header =
                names.size() <= CorpusLimits.MAX_COLUMNS
                        && names.contains(LABEL)
                        && names.contains(TEXT);
        return header
                ? Optional.of(
                        new TextLayout(
                                separator,
                                separator != '\t',
                                true,
                                names.size(),
                                names.indexOf(LABEL),
                                names.indexOf(TEXT)))
                : Optional.empty();
    }

    private static String name(String field) {
        String name = field.strip().toLowerCase(Locale.ROOT);
        boolean quoted = name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).strip() : name;
    }
}
