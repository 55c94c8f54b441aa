package org.neuralplayground.thumbnails;

import java.util.Locale;
import org.neuralplayground.data.DataSets;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.Problem;

/// Draws a data set as SVG: 200 points without noise on a transparent ground, y upwards, the plane
/// [-6, 6] x [-6, 6] as the view box.
final class Thumbnail {
    private static final int EXAMPLES = 200;
    private static final String SEED = "thumbnail";

    /// In units of the plane.
    private static final double POINT_RADIUS = 0.22;

    static String svg(DataSource source) {
        DataSpec spec = new DataSpec(source, EXAMPLES, 0, 50, SEED);
        StringBuilder svg =
                new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-6 -6 12 12\">\n");
        DataSets.generate(spec, new SeedRandom(SEED))
                .all()
                .forEach(point -> svg.append(circle(source.problem(), point)));
        return svg.append("</svg>\n").toString();
    }

    /// SVG's y points down, the plane's up.
    private static String circle(Problem problem, LabelledPoint point) {
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>\n",
                point.x(),
                -point.y(),
                POINT_RADIUS,
                Palette.colour(problem, point.label()));
    }

    private Thumbnail() {}
}
