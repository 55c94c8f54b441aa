package org.neuralplayground.spec;

/// What training makes small. A loss owns its output activation: it takes the raw outputs `z`, so
/// that an illegal pair cannot be written.
public enum Loss {
    /// `½ (tanh z - t)²` with `t` = -1 or +1: the reference's for classes.
    TANH_HALF_SQUARED_ERROR(Problem.CLASSIFICATION),
    /// `-t ln σ(z) - (1 - t) ln(1 - σ(z))` with `t` = 0 or 1.
    SIGMOID_CROSS_ENTROPY(Problem.CLASSIFICATION),
    /// `-ln softmax(z)[t]` with `t` a class index, one output a class.
    SOFTMAX_CROSS_ENTROPY(Problem.CLASSIFICATION),
    /// `½ (z - t)²`: the reference's for values.
    LINEAR_HALF_SQUARED_ERROR(Problem.REGRESSION),
    /// `(z - t)²`, Keras' mean squared error.
    LINEAR_SQUARED_ERROR(Problem.REGRESSION);

    private final Problem problem;

    Loss(Problem problem) {
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /// How many outputs the network has under this loss.
    public int outputs(int classes) {
        return this == SOFTMAX_CROSS_ENTROPY ? classes : 1;
    }

    /// Whether this loss can be had with that data.
    public boolean fits(DataSource source) {
        return source.problem() == problem
                && (this == SOFTMAX_CROSS_ENTROPY || source.classes() == 2);
    }

    /// This loss where it fits the data, and the first that does otherwise.
    public Loss orFitting(DataSource source) {
        if (fits(source)) {
            return this;
        }
        if (source.problem() == Problem.REGRESSION) {
            return LINEAR_HALF_SQUARED_ERROR;
        }
        return source.classes() == 2 ? TANH_HALF_SQUARED_ERROR : SOFTMAX_CROSS_ENTROPY;
    }
}
