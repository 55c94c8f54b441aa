package org.neuralplayground.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.LineReader;

/// Reads the Naver sentiment movie corpus (Park, github.com/e9t/nsmc): UTF-8, tab separated, a
/// Korean review a line, under the header `id<TAB>document<TAB>label`; label 0 is negative, 1
/// positive. Plain or packed with gzip.
///
/// A quote is a character like any other. Reviews of no letter, 5 of the 150,000 to train on, are
/// passed over.
public final class NsmcReader {
    /// The classes' names in the order of the labels.
    static final List<String> CLASSES = List.of("negative", "positive");

    private static final String HEADER = "id\tdocument\tlabel";

    private final LineReader lines;
    private final List<LabelledText> reviews = new ArrayList<>();

    private NsmcReader(LineReader lines) {
        this.lines = lines;
    }

    /// All reviews of a file.
    ///
    /// @throws DatasetException naming line and rule where it is no such file
    /// @throws IOException where it cannot be read
    public static Corpus read(Path file) throws IOException {
        return read(file, Integer.MAX_VALUE);
    }

    /// The first reviews of a file; nothing after them is read.
    ///
    /// @param most reviews
    /// @throws DatasetException naming line and rule where it is no such file
    /// @throws IOException where it cannot be read
    public static Corpus read(Path file, int most) throws IOException {
        try (LineReader lines = LineReader.open(file)) {
            return new NsmcReader(lines).read(most);
        }
    }

    private Corpus read(int most) throws IOException {
        String header = lines.next();
        if (!HEADER.equals(header)) {
            throw lines.wrong(
                    "must be the header id, document, label, was "
                            + (header == null ? "missing" : Shown.of(header)));
        }
        while (reviews.size() < most) {
            String line = lines.next();
            if (line == null) {
                break;
            }
            add(line.split("\t", -1));
        }
        return new Corpus(CLASSES, reviews);
    }

    private void add(String[] fields) {
        if (fields.length != 3) {
            throw lines.wrong("must have 3 fields, had " + fields.length);
        }
        if (!fields[2].equals("0") && !fields[2].equals("1")) {
            throw lines.wrong("label must be 0 or 1, was " + Shown.of(fields[2]));
        }
        String review = fields[1].strip();
        if (!review.isEmpty()) {
            int label = fields[2].charAt(0) - '0';
            reviews.add(new LabelledText(review, label, Optional.empty()));
        }
    }
}
