package org.neuralplayground.csv;

import java.util.List;
import org.neuralplayground.spec.Mistake;
import org.neuralplayground.spec.OwnPoint;

/// What a text gave.
///
/// @param points those of the sound lines, in the order of the lines
/// @param mistakes the other lines, in their order
public record ParsedPoints(List<OwnPoint> points, List<Mistake> mistakes) {
    public ParsedPoints {
        points = List.copyOf(points);
        mistakes = List.copyOf(mistakes);
    }
}
