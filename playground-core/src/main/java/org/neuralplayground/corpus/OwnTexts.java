package org.neuralplayground.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.neuralplayground.dataset.NotUtf8Exception;
import org.neuralplayground.dataset.Utf8;
import org.neuralplayground.spec.Mistake;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// One's own texts, pasted or uploaded, in UTF-8: lines `label<TAB>text`, or separated by tabs,
/// commas or semicolons under a header that names the columns `label` and `text` among others.
///
/// With commas and semicolons, a field may stand in double quotes and then have separators, line
/// ends and doubled quotes (RFC 4180); with tabs, quotes are characters like any other. Empty lines
/// are passed over. A line that gives no text is named with its reason, and the others are kept;
/// nothing is kept where the whole is too large, not UTF-8, or not of 2 to 20 classes.
public final class OwnTexts {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final TextLayout layout;
    private final CorpusBuilder corpus = new CorpusBuilder();
    private final List<Mistake> named = new ArrayList<>();
    private boolean headerDue;
    private int rejected;

    private OwnTexts(TextLayout layout) {
        this.layout = layout;
        headerDue = layout.header();
    }

    /// Reads pasted text. Never throws.
    public static ParsedTexts parse(String pasted) {
        return parse(pasted.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a file's bytes. Never throws.
    ///
    /// @param bytes not modified
    public static ParsedTexts parse(byte[] bytes) {
        if (bytes.length > CorpusLimits.MAX_BYTES) {
            return refused(
                    Violation.of(
                            Subject.TEXT_FILE, Rule.BYTES, CorpusLimits.MAX_BYTES, bytes.length));
        }
        try {
            String content = Utf8.decode(bytes);
            String body = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
            TextLayout layout = TextLayout.of(firstLine(body));
            return new OwnTexts(layout).read(body);
        } catch (NotUtf8Exception mistake) {
            return refused(
                    Violation.of(
                            Subject.TEXT_FILE,
                            Rule.UTF_8,
                            line(bytes, mistake.offset()),
                            mistake.offset(),
                            mistake.shownValue()));
        }
    }

    private static String firstLine(String body) {
        return body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static ParsedTexts refused(Violation reason) {
        return new ParsedTexts.Refused(reason, new Rejections(0, List.of()));
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int n = 0; n < offset; n++) {
            line += bytes[n] == '\n' ? 1 : 0;
        }
        return line;
    }

    private ParsedTexts read(String body) {
        RecordCursor records = new RecordCursor(body, layout);
        while (!records.atEnd()) {
            try {
                add(records.fields());
            } catch (SpecException refusal) {
                reject(records.line(), refusal.violation());
            }
        }
        Rejections rejections = new Rejections(rejected, named);
        return wrongWhole()
                .<ParsedTexts>map(reason -> new ParsedTexts.Refused(reason, rejections))
                .orElseGet(() -> new ParsedTexts.Accepted(corpus.build(), rejections));
    }

    private void add(List<String> fields) {
        if (fields.size() == 1 && fields.getFirst().isEmpty()) {
            return;
        }
        if (headerDue) {
            headerDue = false;
            return;
        }
        if (fields.size() != layout.columns()) {
            throw wrongFields(fields).asException();
        }
        String label = fields.get(layout.label());
        String text = fields.get(layout.text());
        require(Subject.TEXT_LABEL, label, CorpusLimits.MAX_LABEL_LENGTH);
        require(Subject.TEXT, text, CorpusLimits.MAX_TEXT_LENGTH);
        if (CONTROL.matcher(label).find()) {
            throw Violation.of(Subject.TEXT_LABEL, Rule.NO_CONTROL_CHARACTERS, label).asException();
        }
        corpus.add(label, text, Optional.empty());
    }

    private Violation wrongFields(List<String> fields) {
        return layout.header()
                ? Violation.of(Subject.LINE, Rule.FIELDS, layout.columns(), fields.size())
                : Violation.of(Subject.LINE, Rule.LABEL_TAB_TEXT, String.join("\t", fields));
    }

    private static void require(Subject subject, String field, int longest) {
        if (field.isEmpty()) {
            throw Violation.of(subject, Rule.NOT_EMPTY).asException();
        }
        if (field.length() > longest) {
            throw Violation.of(subject, Rule.LENGTH, longest, field.length()).asException();
        }
    }

    private void reject(int line, Violation violation) {
        rejected++;
        if (named.size() < CorpusLimits.MAX_NAMED_LINES) {
            named.add(new Mistake(line, violation));
        }
    }

    private Optional<Violation> wrongWhole() {
        if (corpus.size() > CorpusLimits.MAX_TEXTS) {
            return Optional.of(
                    Violation.of(
                            Subject.TEXTS, Rule.RANGE, 1, CorpusLimits.MAX_TEXTS, corpus.size()));
        }
        int classes = corpus.classes();
        return classes < CorpusLimits.MIN_CLASSES || classes > CorpusLimits.MAX_CLASSES
                ? Optional.of(
                        Violation.of(
                                Subject.CLASSES,
                                Rule.RANGE,
                                CorpusLimits.MIN_CLASSES,
                                CorpusLimits.MAX_CLASSES,
                                classes))
                : Optional.empty();
    }
}
