package org.neuralplayground.spec;

/// A point that a person drew or pasted. Coordinates and values lie on a lattice of 0.01, so that a
/// link can carry a point in a few characters and give back exactly the same one.
///
/// @param xHundredths the horizontal coordinate in hundredths, in [-600, 600]
/// @param yHundredths the vertical coordinate in hundredths, in [-600, 600]
/// @param label the class index, in [0, 5], or a regression's value in hundredths, in [-100, 100]
public record OwnPoint(int xHundredths, int yHundredths, int label) {

    /// Lattice steps in one unit of the plane.
    public static final int STEPS_PER_UNIT = 100;

    /// Steps from the middle of the plane to its edge.
    public static final int EDGE = (int) (Limits.PLANE * STEPS_PER_UNIT);

    public OwnPoint {
        Check.range(
                Subject.POINT_X,
                (double) xHundredths / STEPS_PER_UNIT,
                -Limits.PLANE,
                Limits.PLANE);
        Check.range(
                Subject.POINT_Y,
                (double) yHundredths / STEPS_PER_UNIT,
                -Limits.PLANE,
                Limits.PLANE);
    }

    /// The point of a classification that lies nearest on the lattice.
    ///
    /// @throws SpecException where a coordinate leaves the plane or the class is not in [0, 5]
    public static OwnPoint ofClass(double x, double y, int classIndex) {
        OwnPoint point =
                new OwnPoint(
                        hundredths(Subject.POINT_X, x), hundredths(Subject.POINT_Y, y), classIndex);
        point.requireLabelFor(Problem.CLASSIFICATION);
        return point;
    }

    /// The point of a regression that lies nearest on the lattice.
    ///
    /// @throws SpecException where a coordinate leaves the plane or the value is not in [-1, 1]
    public static OwnPoint ofValue(double x, double y, double value) {
        Check.range(Subject.POINT_LABEL, value, -1, 1);
        return new OwnPoint(
                hundredths(Subject.POINT_X, x),
                hundredths(Subject.POINT_Y, y),
                (int) Math.round(value * STEPS_PER_UNIT));
    }

    public double x() {
        return (double) xHundredths / STEPS_PER_UNIT;
    }

    public double y() {
        return (double) yHundredths / STEPS_PER_UNIT;
    }

    int classIndex() {
        return label;
    }

    /// This point as an example of the given problem.
    public LabelledPoint asExample(Problem problem) {
        double target = problem == Problem.REGRESSION ? (double) label / STEPS_PER_UNIT : label;
        return new LabelledPoint(x(), y(), target);
    }

    void requireLabelFor(Problem problem) {
        if (problem == Problem.REGRESSION) {
            Check.range(Subject.POINT_LABEL, (double) label / STEPS_PER_UNIT, -1, 1);
        } else {
            Check.range(Subject.POINT_LABEL, label, 0, Limits.MAX_CLASSES - 1);
        }
    }

    private static int hundredths(Subject subject, double coordinate) {
        Check.range(subject, coordinate, -Limits.PLANE, Limits.PLANE);
        return (int) Math.round(coordinate * STEPS_PER_UNIT);
    }
}
