package org.neuralplayground.ui.playground;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.ui.component.Place;

/// Changes of a person's own points, each of which can be taken back.
final class OwnPointsHistory {
    /// Strokes that can be taken back; more would keep thousands of lists of points a page.
    private static final int MOST_STROKES = 50;

    private final Deque<DataSource.Own> earlier = new ArrayDeque<>();

    /// The points of the spec, none where its data are a generator's.
    static DataSource.Own pointsOf(PlaygroundSpec spec) {
        return spec.data().source() instanceof DataSource.Own own
                ? own
                : new DataSource.Own(spec.data().source().problem(), List.of());
    }

    /// Adds a stroke of points with one label.
    PlaygroundSpec add(PlaygroundSpec spec, List<Place> places, double label) {
        DataSource.Own own = pointsOf(spec);
        List<OwnPoint> points = new ArrayList<>(own.points());
        for (Place place : places) {
            points.add(
                    own.problem() == Problem.REGRESSION
                            ? OwnPoint.ofValue(place.x(), place.y(), label)
                            : OwnPoint.ofClass(place.x(), place.y(), (int) label));
        }
        return replace(spec, points);
    }

    /// Removes all points within a distance.
    PlaygroundSpec erase(PlaygroundSpec spec, Place middle, double radius) {
        List<OwnPoint> points =
                pointsOf(spec).points().stream()
                        .filter(point ->
                                Math.hypot(point.x() - middle.x(), point.y() - middle.y()) > radius)
                        .toList();
        return replace(spec, points);
    }

    /// Puts other points in place of all.
    PlaygroundSpec replace(PlaygroundSpec spec, List<OwnPoint> points) {
        DataSource.Own own = pointsOf(spec);
        DataSource.Own changed = new DataSource.Own(own.problem(), points);
        if (changed.equals(spec.data().source())) {
            return spec;
        }
        earlier.push(own);
        if (earlier.size() > MOST_STROKES) {
            earlier.removeLast();
        }
        return spec.withData(spec.data().withSource(changed));
    }

    /// Takes the last change back.
    PlaygroundSpec undo(PlaygroundSpec spec) {
        DataSource.Own own = pointsOf(spec);
        while (!earlier.isEmpty()) {
            DataSource.Own previous = earlier.pop();
            if (previous.problem() == own.problem()) {
                return spec.withData(spec.data().withSource(previous));
            }
        }
        return spec;
    }

    boolean canUndo() {
        return !earlier.isEmpty();
    }
}
