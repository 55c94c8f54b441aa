package org.neuralplayground.spec;

import java.util.List;

/// Where the examples come from.
public sealed interface DataSource {

    /// What is asked of the network.
    Problem problem();

    /// The number of classes; 2 for a regression, whose values colour the plane like two classes.
    default int classes() {
        return 2;
    }

    /// The sets that need no setting of their own.
    enum Toy implements DataSource {
        /// A disc inside a ring (TensorFlow Playground's `circle`).
        CIRCLE,
        /// Opposite quadrants (TensorFlow Playground's `xor`).
        XOR,
        /// Two Gaussian clouds (TensorFlow Playground's `gauss`).
        GAUSS,
        /// Two interleaved spirals (TensorFlow Playground's `spiral`).
        SPIRAL,
        /// Two interleaved half circles.
        MOONS,
        /// Three concentric rings, a class each.
        RINGS {
            @Override
            public int classes() {
                return 3;
            }
        },
        /// Squares of alternating class.
        CHECKERBOARD,
        /// Above or below the curve of a sine.
        SINE_BAND,
        /// A tilted plane (TensorFlow Playground's `reg-plane`).
        PLANE,
        /// Six bumps (TensorFlow Playground's `reg-gauss`).
        BUMPS;

        @Override
        public Problem problem() {
            return this == PLANE || this == BUMPS ? Problem.REGRESSION : Problem.CLASSIFICATION;
        }
    }

    /// Gaussian clouds on a circle, one a class.
    ///
    /// @param classes how many, from [Limits#MIN_CLASSES] to [Limits#MAX_CLASSES]
    record Blobs(int classes) implements DataSource {
        public Blobs {
            Check.range(Subject.CLASSES, classes, Limits.MIN_CLASSES, Limits.MAX_CLASSES);
        }

        @Override
        public Problem problem() {
            return Problem.CLASSIFICATION;
        }
    }

    /// The four corners of a Boolean function.
    record Gate(LogicGate function) implements DataSource {
        @Override
        public Problem problem() {
            return Problem.CLASSIFICATION;
        }
    }

    /// A person's own points, on the lattice of [OwnPoint], in the order in which they were given.
    record Own(Problem problem, List<OwnPoint> points) implements DataSource {
        public Own {
            points = List.copyOf(points);
            Check.range(Subject.OWN_POINTS, points.size(), 0, Limits.MAX_EXAMPLES);
            for (OwnPoint point : points) {
                point.requireLabelFor(problem);
            }
        }

        /// One more than the largest class, and two at least.
        @Override
        public int classes() {
            if (problem == Problem.REGRESSION) {
                return 2;
            }
            int largest = points.stream().mapToInt(OwnPoint::classIndex).max().orElse(0);
            return Math.max(Limits.MIN_CLASSES, largest + 1);
        }
    }
}
