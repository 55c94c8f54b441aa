package org.neuralplayground.dataset;

/// A file that is not what it should be. Its message names the file, the place in it, the rule and
/// what came: `labels.gz, offset 4: count of labels must be 0 or more, was -3`.
///
/// A file that is missing, or a disk that fails, is an [java.io.IOException] instead.
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;

    /// A complaint about one place of a file.
    ///
    /// @param file the file's name, with the entry where it is an archive
    /// @param place an offset in bytes, a line, or a row
    /// @param rule what must be so, and what came
    public DatasetException(String file, String place, String rule) {
        super(file + ", " + place + ": " + rule);
        this.file = file;
        this.place = place;
    }

    /// A complaint about one place of a file, which something else found.
    ///
    /// @param file the file's name, with the entry where it is an archive
    /// @param place an offset in bytes, a line, or a row
    /// @param rule what must be so, and what came
    public DatasetException(String file, String place, String rule, Throwable cause) {
        this(file, place, rule);
        initCause(cause);
    }

    public String file() {
        return file;
    }

    public String place() {
        return place;
    }
}
