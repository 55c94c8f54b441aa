package org.neuralplayground.link;

/// What TensorFlow Playground makes of a link's noise; its published page and its newest source
/// differ.
public enum NoiseRule {
    /// The deployed page's: the noise is taken as it is.
    DEPLOYED {
        @Override
        double applied(double noise) {
            return noise;
        }
    },
    /// The newest source's (commit 900c948): above 80 becomes 50, below 0 becomes 0.
    MASTER {
        @Override
        double applied(double noise) {
            if (noise > 80) {
                return 50;
            }
            return noise < 0 ? 0 : noise;
        }
    };

    /// The noise in percent that the data are drawn with.
    abstract double applied(double noise);
}
