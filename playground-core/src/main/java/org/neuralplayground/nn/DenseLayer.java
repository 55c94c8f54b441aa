package org.neuralplayground.nn;

/// A dense layer, `a = f(W x + b)`: W is units x inputs, b is units x 1.
public final class DenseLayer {
    private final int units;
    private final int inputs;
    private final ActivationFunction activation;
    private final Parameter weights;
    private final Parameter biases;

    DenseLayer(int units, int inputs, ActivationFunction activation) {
        this.units = units;
        this.inputs = inputs;
        this.activation = activation;
        weights = new Parameter(units, inputs);
        biases = new Parameter(units, 1);
    }

    public int units() {
        return units;
    }

    public int inputs() {
        return inputs;
    }

    /// Units x inputs.
    public Parameter weights() {
        return weights;
    }

    /// Units x 1.
    public Parameter biases() {
        return biases;
    }

    public float weight(int unit, int input) {
        return weights.values().get(unit, input);
    }

    public float bias(int unit) {
        return biases.values().get(unit, 0);
    }

    /// `z = W x + b`, `a = f(z)`.
    ///
    /// @param x inputs x stride. Not modified.
    /// @param z units x stride. Modified.
    /// @param a units x stride. Modified.
    void forward(float[] x, float[] z, float[] a, int lanes, int stride) {
        DenseKernel.forward(
                weights.values().data, biases.values().data, x, z, inputs, lanes, stride);
        if (lanes == stride) {
            activation.forward(z, a, 0, units * stride);
            return;
        }
        for (int unit = 0; unit < units; unit++) {
            activation.forward(z, a, unit * stride, unit * stride + lanes);
        }
    }

    /// dL/dz from dL/da.
    ///
    /// @param gradient units x stride: on entry dL/da, on return dL/dz. Modified.
    void activationGradient(float[] z, float[] a, float[] gradient, int lanes, int stride) {
        if (lanes == stride) {
            activation.backward(z, a, gradient, 0, units * stride);
            return;
        }
        for (int unit = 0; unit < units; unit++) {
            activation.backward(z, a, gradient, unit * stride, unit * stride + lanes);
        }
    }

    /// Adds dL/dW and dL/db, summed over the lanes, to the sums of [#weights] and [#biases].
    ///
    /// @param gradient dL/dz, units x stride. Not modified.
    /// @param x inputs x stride. Not modified.
    void accumulate(float[] gradient, float[] x, int lanes, int stride) {
        DenseKernel.accumulate(
                gradient,
                x,
                weights.gradientSums().data,
                biases.gradientSums().data,
                inputs,
                lanes,
                stride);
    }

    /// dL/dx = Wᵀ dL/dz.
    ///
    /// @param gradient dL/dz, units x stride. Not modified.
    /// @param inputGradient inputs x stride. Modified.
    void backward(float[] gradient, float[] inputGradient, int lanes, int stride) {
        DenseKernel.backward(
                weights.values().data, gradient, inputGradient, units, inputs, lanes, stride);
    }
}
