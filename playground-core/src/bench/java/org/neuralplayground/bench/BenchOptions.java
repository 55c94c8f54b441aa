package org.neuralplayground.bench;

import java.util.List;

/// What the command line asks for.
///
/// @param rows to measure
/// @param write whether the whole table goes to `docs/benchmarks.md` as well
record BenchOptions(List<Row> rows, Effort effort, Format format, boolean write) {
    BenchOptions {
        rows = List.copyOf(rows);
    }

    /// The form of standard output.
    enum Format {
        TEXT,
        JSON
    }

    /// What was wrong with the command line, as a sentence.
    static final class WrongOption extends Exception {
        private static final long serialVersionUID = 1;

        WrongOption(String sentence) {
            super(sentence);
        }
    }

    /// @throws WrongOption where an option, a row or a format is unknown, a value is missing, or
    ///   two options exclude each other
    static BenchOptions parse(List<String> arguments) throws WrongOption {
        List<Row> rows = Table.ROWS;
        Effort effort = Effort.THOROUGH;
        Format format = Format.TEXT;
        boolean write = false;
        for (int n = 0; n < arguments.size(); n++) {
            String option = arguments.get(n);
            switch (option) {
                case "--quick" -> effort = Effort.QUICK;
                case "--write" -> write = true;
                case "--only" -> rows = List.of(row(value(arguments, ++n)));
                case "--format" -> format = format(value(arguments, ++n));
                default ->
                        throw new WrongOption(
                                "option must be one of --only NAME, --quick, --format text|json and"
                                        + " --write, was "
                                        + option);
            }
        }
        if (write && rows.size() < Table.ROWS.size()) {
            throw new WrongOption("--write needs the whole table: leave --only away.");
        }
        return new BenchOptions(rows, effort, format, write);
    }

    private static String value(List<String> arguments, int index) throws WrongOption {
        if (index == arguments.size()) {
            throw new WrongOption(arguments.getLast() + " needs a value.");
        }
        return arguments.get(index);
    }

    private static Row row(String name) throws WrongOption {
        return Table.row(name)
                .orElseThrow(() ->
                        new WrongOption("name must be one of " + Table.names() + ", was " + name));
    }

    private static Format format(String name) throws WrongOption {
        return switch (name) {
            case "text" -> Format.TEXT;
            case "json" -> Format.JSON;
            default -> throw new WrongOption("format must be text or json, was " + name);
        };
    }
}
