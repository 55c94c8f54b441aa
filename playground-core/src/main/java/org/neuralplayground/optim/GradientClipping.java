package org.neuralplayground.optim;

/// How long a gradient may be. Definitions are those of Keras 3's `clipvalue`, `clipnorm` and
/// `global_clipnorm` (`keras.src.optimizers.base_optimizer`), and clipping comes before weight
/// decay and update, as there. Differences: a gradient within the limit keeps its bits, and norms
/// are summed in double precision.
///
/// A limit that is not positive and finite is an [IllegalArgumentException].
public sealed interface GradientClipping {

    /// Clips the gradient of a network.
    ///
    /// @param gradient all parameters one after the other; 0 for what is frozen, as it counts in
    ///   the norms otherwise. Modified.
    /// @param bounds where the parameters (a layer's weights, its biases, ...) begin, and where the
    ///   last one ends: parameter i lies in [bounds\[i\], bounds\[i + 1\])
    void clip(float[] gradient, int[] bounds);

    /// Leaves every gradient as it is.
    record None() implements GradientClipping {
        @Override
        public void clip(float[] gradient, int[] bounds) {}
    }

    /// `g = min(max(g, -limit), limit)`, number by number: Keras' `clipvalue`. NaN stays NaN.
    ///
    /// @param limit positive
    record ByValue(double limit) implements GradientClipping {
        public ByValue {
            Check.positive("limit of a gradient", limit);
        }

        @Override
        public void clip(float[] gradient, int[] bounds) {
            clamp(gradient, bounds[0], bounds[bounds.length - 1], (float) limit);
        }

        private static void clamp(float[] gradient, int from, int to, float limit) {
            for (int n = from; n < to; n++) {
                gradient[n] = Math.max(-limit, Math.min(limit, gradient[n]));
            }
        }
    }

    /// `g = g limit / max(‖g‖, limit)`, each parameter by its own norm: Keras' `clipnorm`.
    ///
    /// @param limit the largest norm of a parameter's gradient, positive
    record ByNorm(double limit) implements GradientClipping {
        public ByNorm {
            Check.positive("limit of a gradient's norm", limit);
        }

        @Override
        public void clip(float[] gradient, int[] bounds) {
            for (int parameter = 0; parameter < bounds.length - 1; parameter++) {
                int from = bounds[parameter];
                int to = bounds[parameter + 1];
                GradientNorm.limit(gradient, from, to, limit);
            }
        }
    }

    /// `g = g limit / max(‖G‖, limit)` with the norm of the whole network's gradient G: Keras'
    /// `global_clipnorm` (Pascanu, Mikolov and Bengio 2013, algorithm 1). The direction stays.
    ///
    /// @param limit the largest norm of the whole gradient, positive
    record ByGlobalNorm(double limit) implements GradientClipping {
        public ByGlobalNorm {
            Check.positive("limit of the global gradient norm", limit);
        }

        @Override
        public void clip(float[] gradient, int[] bounds) {
            GradientNorm.limit(gradient, bounds[0], bounds[bounds.length - 1], limit);
        }
    }
}
