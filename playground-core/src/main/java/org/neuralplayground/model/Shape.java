package org.neuralplayground.model;

/// The shape of one example between two layers. In a matrix of signals an example is a column; a
/// shape says what its rows are.
public sealed interface Shape {

    /// How many numbers one example has here.
    int rows();

    /// The dimensions as Keras prints them, without the batch: `26, 26, 32`.
    String dimensions();

    /// Plain features; none where a network answers its bias.
    record Features(int count) implements Shape {
        public Features {
            if (count < 0) {
                throw new IllegalArgumentException("features must be at least 0, was " + count);
            }
        }

        @Override
        public int rows() {
            return count;
        }

        @Override
        public String dimensions() {
            return String.valueOf(count);
        }
    }

    /// A picture or feature maps, channels last: row `(y width + x) channels + c`.
    record Image(int height, int width, int channels) implements Shape {
        public Image {
            requirePositive("image height", height);
            requirePositive("image width", width);
            requirePositive("image channels", channels);
            requireFits("an image", (double) height * width * channels);
        }

        @Override
        public int rows() {
            return height * width * channels;
        }

        @Override
        public String dimensions() {
            return "%d, %d, %d".formatted(height, width, channels);
        }
    }

    /// Features that change in time: row `step features + feature`.
    record Sequence(int steps, int features) implements Shape {
        public Sequence {
            requirePositive("sequence steps", steps);
            requirePositive("sequence features", features);
            requireFits("a sequence", (double) steps * features);
        }

        @Override
        public int rows() {
            return steps * features;
        }

        @Override
        public String dimensions() {
            return "%d, %d".formatted(steps, features);
        }
    }

    /// A sequence of indices into a vocabulary, kept as whole floats: row `step`.
    record Tokens(int steps) implements Shape {
        public Tokens {
            requirePositive("tokens", steps);
        }

        @Override
        public int rows() {
            return steps;
        }

        @Override
        public String dimensions() {
            return String.valueOf(steps);
        }
    }

    /// Features of which few are not 0, such as the words of a text. Has no dense rows: an example
    /// is a row of [org.neuralplayground.kernel.SparseRows].
    record Sparse(int count) implements Shape {
        public Sparse {
            requirePositive("features", count);
        }

        @Override
        public int rows() {
            return 0;
        }

        @Override
        public String dimensions() {
            return String.valueOf(count);
        }
    }

    private static void requireFits(String subject, double numbers) {
        if (numbers > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "%s must have at most %d numbers, had %.0f"
                            .formatted(subject, Integer.MAX_VALUE, numbers));
        }
    }

    private static void requirePositive(String subject, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(subject + " must be at least 1, was " + value);
        }
    }
}
