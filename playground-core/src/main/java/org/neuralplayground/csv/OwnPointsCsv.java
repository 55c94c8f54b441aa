package org.neuralplayground.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.Mistake;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;

/// Own points as text, a point a line: `x,y,label`.
///
/// Fields are separated by commas, semicolons or tabs and may stand in double quotes. Blank lines,
/// lines that start with `#` and a header are passed over. Coordinates lie in [-6, 6] and are
/// rounded to 0.01. A class is a whole number from 0 to 5, -1 counting as 0 (so that files with -1
/// and +1 work); a regression's value lies in [-1, 1].
///
/// A line is a record whatever quotes it holds: unlike RFC 4180's, a field cannot span lines, so a
/// quote that was never closed spoils one line and not the rest of the file. That is why no CSV
/// library is used here: they end at the first such quote.
public final class OwnPointsCsv {
    private static final String HEADER = "x,y,label";

    private final Problem problem;
    private final List<OwnPoint> points = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private OwnPointsCsv(Problem problem) {
        this.problem = problem;
    }

    /// Reads all points, and names every line that gives none. At most [Limits#MAX_EXAMPLES] lines
    /// with content are read. Never throws.
    public static ParsedPoints parse(String text, Problem problem) {
        OwnPointsCsv reader = new OwnPointsCsv(problem);
        reader.read(text);
        return new ParsedPoints(reader.points, reader.mistakes);
    }

    /// The text that [#parse] reads back as the same points, with a header.
    public static String write(DataSource.Own own) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (OwnPoint point : own.points()) {
            text.append(hundredths(point.xHundredths()))
                    .append(',')
                    .append(hundredths(point.yHundredths()))
                    .append(',')
                    .append(
                            own.problem() == Problem.REGRESSION
                                    ? hundredths(point.label())
                                    : Integer.toString(point.label()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String hundredths(int value) {
        return BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString();
    }

    private void read(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Iterator<String> lines = body.lines().iterator();
        int withContent = 0;
        boolean headerMayCome = true;
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            CsvLine fields = CsvLine.of(line);
            boolean header = headerMayCome && fields.isHeader();
            headerMayCome = false;
            if (header) {
                continue;
            }
            withContent++;
            if (withContent > Limits.MAX_EXAMPLES) {
                mistakes.add(new Mistake(number, tooMany(withContent)));
                return;
            }
            readPoint(number, fields);
        }
    }

    private void readPoint(int number, CsvLine line) {
        try {
            line.requireFields(3);
            double x = line.number(0, Subject.POINT_X);
            double y = line.number(1, Subject.POINT_Y);
            points.add(
                    problem == Problem.REGRESSION
                            ? OwnPoint.ofValue(x, y, line.number(2, Subject.POINT_LABEL))
                            : OwnPoint.ofClass(x, y, classIndex(line)));
        } catch (SpecException refusal) {
            mistakes.add(new Mistake(number, refusal.violation()));
        }
    }

    private static int classIndex(CsvLine line) {
        int label = line.wholeNumber(2, Subject.POINT_LABEL);
        return label == -1 ? 0 : label;
    }

    private static Violation tooMany(int lines) {
        return Violation.of(Subject.OWN_POINTS, Rule.RANGE, 0, Limits.MAX_EXAMPLES, lines);
    }
}
