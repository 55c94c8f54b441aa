package org.neuralplayground.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.dataset.DatasetException;
import org.neuralplayground.dataset.LineReader;

/// Reads a sample of the product: UTF-8, tab separated, a text a line, under the header
/// `label<TAB>kind<TAB>text`. A sample is edited by people, so that all of it is checked: no field
/// is empty or has blanks around it, and no text comes twice.
public final class SampleReader {
    private static final String HEADER = "label\tkind\ttext";
    private static final int FIELDS = 3;

    private final LineReader lines;
    private final CorpusBuilder corpus = new CorpusBuilder();

    /// The line of each text.
    private final Map<String, Integer> seen = new HashMap<>();

    private SampleReader(LineReader lines) {
        this.lines = lines;
    }

    /// Reads a whole sample.
    ///
    /// @param name of the file, for messages
    /// @param file closed at the end
    /// @throws DatasetException naming line and rule where it is no such file
    /// @throws IOException where it cannot be read
    public static Corpus read(String name, InputStream file) throws IOException {
        try (LineReader lines = LineReader.open(name, file)) {
            return new SampleReader(lines).read();
        }
    }

    private Corpus read() throws IOException {
        String header = lines.next();
        if (!HEADER.equals(header)) {
            throw lines.wrong("must be the header label, kind, text, was " + shown(header));
        }
        for (String line = lines.next(); line != null; line = lines.next()) {
            add(line.split("\t", -1));
        }
        if (corpus.classes() < CorpusLimits.MIN_CLASSES) {
            throw lines.wrong(
                    "the file must have texts of at least %d classes, had %d"
                            .formatted(CorpusLimits.MIN_CLASSES, corpus.classes()));
        }
        return corpus.build();
    }

    private void add(String[] fields) {
        if (fields.length != FIELDS) {
            throw lines.wrong("must have %d fields, had %d".formatted(FIELDS, fields.length));
        }
        String label = trimmed("label", fields[0]);
        String kind = trimmed("kind", fields[1]);
        String text = trimmed("text", fields[2]);
        Integer before = seen.putIfAbsent(text, lines.line());
        if (before != null) {
            throw lines.wrong("a text must come once, came in line %d too".formatted(before));
        }
        corpus.add(label, text, Optional.of(kind(kind)));
    }

    private TextKind kind(String word) {
        return TextKind.of(word)
                .orElseThrow(() ->
                        lines.wrong(
                                "kind must be one of %s, was %s"
                                        .formatted(
                                                String.join(", ", TextKind.words()), shown(word))));
    }

    private String trimmed(String subject, String field) {
        if (field.isEmpty() || !field.equals(field.strip())) {
            throw lines.wrong(
                    "%s must not be empty or have blanks around it, was %s"
                            .formatted(subject, shown(field)));
        }
        return field;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "missing" : Shown.of(text);
    }
}
