package org.neuralplayground.link;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.spec.Limits;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.Problem;

/// Own points as text: each is one whole number, `(column · 1201 + row) · labels + label` with
/// column, row and label counted from 0, written in 3 bytes (6 classes) or 4 (201 values), most
/// significant first; all of them in base64url without padding (RFC 4648, section 5).
final class PointsText {
    private static final int SIDE = 2 * OwnPoint.EDGE + 1;

    static String write(Problem problem, List<OwnPoint> points) {
        int width = width(problem);
        byte[] octets = new byte[points.size() * width];
        for (int i = 0; i < points.size(); i++) {
            int number = number(problem, points.get(i));
            for (int k = width - 1; k >= 0; k--) {
                octets[i * width + k] = (byte) number;
                number >>>= Byte.SIZE;
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /// The points, or nothing where the text is no base64url, is cut off or leaves the lattice.
    static Optional<List<OwnPoint>> read(Problem problem, String text) {
        byte[] octets;
        try {
            octets = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        int width = width(problem);
        if (octets.length % width != 0) {
            return Optional.empty();
        }
        List<OwnPoint> points = new ArrayList<>(octets.length / width);
        for (int start = 0; start < octets.length; start += width) {
            long number = 0;
            for (int k = 0; k < width; k++) {
                number = (number << Byte.SIZE) | (octets[start + k] & 0xFF);
            }
            if (number >= (long) SIDE * SIDE * labels(problem)) {
                return Optional.empty();
            }
            points.add(point(problem, (int) number));
        }
        return Optional.of(points);
    }

    private static int number(Problem problem, OwnPoint point) {
        int place = (point.xHundredths() + OwnPoint.EDGE) * SIDE;
        place += point.yHundredths() + OwnPoint.EDGE;
        return place * labels(problem) + point.label() - leastLabel(problem);
    }

    private static OwnPoint point(Problem problem, int number) {
        int label = number % labels(problem) + leastLabel(problem);
        int place = number / labels(problem);
        return new OwnPoint(place / SIDE - OwnPoint.EDGE, place % SIDE - OwnPoint.EDGE, label);
    }

    private static int width(Problem problem) {
        return problem == Problem.CLASSIFICATION ? 3 : 4;
    }

    private static int labels(Problem problem) {
        return problem == Problem.CLASSIFICATION
                ? Limits.MAX_CLASSES
                : 2 * OwnPoint.STEPS_PER_UNIT + 1;
    }

    private static int leastLabel(Problem problem) {
        return problem == Problem.CLASSIFICATION ? 0 : -OwnPoint.STEPS_PER_UNIT;
    }

    private PointsText() {}
}
