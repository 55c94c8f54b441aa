package org.neuralplayground.model;

import org.neuralplayground.spec.Activation;

/// One layer as a person asks for it. Semantics and defaults are those of Keras 3.
public sealed interface LayerSpec {

    /// `a = f(W x + b)`.
    record Dense(int units, Activation activation) implements LayerSpec {
        public Dense {
            requirePositive("units", units);
        }
    }

    /// `a = f(x)` on its own.
    record Activated(Activation activation) implements LayerSpec {}

    /// In training each number becomes 0 with probability `rate` and is divided by `1 - rate`
    /// otherwise (Srivastava et al. 2014, inverted); else nothing happens.
    ///
    /// @param rate in [0, 1)
    record Dropout(double rate) implements LayerSpec {
        public Dropout {
            if (!(rate >= 0 && rate < 1)) {
                throw new IllegalArgumentException("dropout rate must be in [0, 1), was " + rate);
            }
        }
    }

    /// `y = γ (x - μ) / √(σ² + ε) + β` for each feature, or each channel of an image or sequence
    /// (Ioffe and Szegedy 2015): in training with the batch's mean and variance, which move the
    /// running ones by `running = momentum running + (1 - momentum) batch`; else with the running
    /// ones.
    ///
    /// @param momentum the share of the running statistics that stays at each batch, in [0, 1)
    /// @param epsilon ε, positive and finite
    record BatchNormalization(double momentum, double epsilon) implements LayerSpec {
        /// Keras' defaults: momentum 0.99, ε 0.001.
        public static final BatchNormalization DEFAULT = new BatchNormalization(0.99, 1e-3);

        public BatchNormalization {
            if (!(momentum >= 0 && momentum < 1)) {
                throw new IllegalArgumentException(
                        "momentum of batch normalization must be in [0, 1), was " + momentum);
            }
            if (!(epsilon > 0 && epsilon < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "epsilon of batch normalization must be positive and finite, was "
                                + epsilon);
            }
        }
    }

    /// A two-dimensional convolution (cross-correlation, as everywhere in the field): `z[y, x, f] =
    /// b[f] + Σ W[f, i, j, c] in[y stride + i, x stride + j, c]`, then the activation.
    ///
    /// @param stride how far the window moves at a time, down and across alike
    record Convolution(
            int filters,
            int windowHeight,
            int windowWidth,
            int stride,
            Padding padding,
            Activation activation)
            implements LayerSpec {
        public Convolution {
            requirePositive("filters", filters);
            requirePositive("window height", windowHeight);
            requirePositive("window width", windowWidth);
            requirePositive("stride", stride);
        }

        /// A square window that moves by 1 and stays inside.
        public static Convolution of(int filters, int window, Activation activation) {
            return new Convolution(filters, window, window, 1, Padding.VALID, activation);
        }
    }

    /// The largest or the mean of each window, channel by channel. With [Padding#SAME] what lies
    /// outside the image does not count.
    record Pooling(Kind kind, int windowHeight, int windowWidth, int stride, Padding padding)
            implements LayerSpec {

        /// What becomes of a window.
        public enum Kind {
            MAX,
            AVERAGE
        }

        public Pooling {
            requirePositive("window height", windowHeight);
            requirePositive("window width", windowWidth);
            requirePositive("stride", stride);
        }

        /// A square window that moves by its own side and stays inside.
        public static Pooling of(Kind kind, int window) {
            return new Pooling(kind, window, window, window, Padding.VALID);
        }
    }

    /// The largest or the mean of each feature over all steps of a sequence: Keras'
    /// `GlobalMaxPooling1D` and `GlobalAveragePooling1D` without a mask, so that the steps of the
    /// padding count like any other.
    record GlobalPooling(Pooling.Kind kind) implements LayerSpec {}

    /// An image or a sequence as plain features, in the order of its rows.
    record Flatten() implements LayerSpec {}

    /// A row of `dimensions` trained numbers for each index in [0, vocabulary).
    record Embedding(int vocabulary, int dimensions) implements LayerSpec {
        /// Up to here every whole number is a float of its own, as which indices are kept.
        public static final int LARGEST_VOCABULARY = 1 << 24;

        public Embedding {
            requirePositive("vocabulary", vocabulary);
            if (vocabulary > LARGEST_VOCABULARY) {
                throw new IllegalArgumentException(
                        "vocabulary must be at most %d, was %d"
                                .formatted(LARGEST_VOCABULARY, vocabulary));
            }
            requirePositive("dimensions", dimensions);
        }
    }

    /// A recurrent layer over a sequence.
    ///
    /// @param returnSequences whether the next layer sees the state after each step or only the
    ///   last
    record Recurrent(Cell cell, int units, boolean returnSequences) implements LayerSpec {

        /// What happens at each step.
        public enum Cell {
            /// `h = tanh(W x + U h + b)` (Elman 1990).
            SIMPLE,
            /// Long short-term memory (Hochreiter and Schmidhuber 1997, with forget gate).
            LSTM,
            /// Gated recurrent unit (Cho et al. 2014), with `reset_after` as Keras' default.
            GRU
        }

        public Recurrent {
            requirePositive("units", units);
        }
    }

    private static void requirePositive(String subject, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(subject + " must be at least 1, was " + value);
        }
    }
}
