package org.neuralplayground.dataset;

/// How a text of numbers is laid out.
///
/// @param separator between the fields of a line
/// @param header whether the first line is not numbers: names, or, in scikit-learn's files, counts
public record CsvFormat(Separator separator, boolean header) {
    /// Commas, and a first line of names.
    public static final CsvFormat COMMAS_WITH_HEADER = new CsvFormat(Separator.COMMA, true);

    /// Commas, numbers from the first line on.
    public static final CsvFormat COMMAS = new CsvFormat(Separator.COMMA, false);

    /// Columns aligned with blanks, numbers from the first line on, as in the UCI's files.
    public static final CsvFormat BLANKS = new CsvFormat(Separator.BLANKS, false);

    /// What stands between two fields.
    public enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t'),
        /// One or more blanks or tabs; those at a line's ends do not count.
        BLANKS(' ');

        private final char symbol;

        Separator(char symbol) {
            this.symbol = symbol;
        }

        boolean matches(char character) {
            return character == symbol || (this == BLANKS && character == '\t');
        }
    }
}
