package org.neuralplayground.bench.objectgraph;

import org.neuralplayground.spec.Activation;

/// What a node makes of its weighted sum, written as there, where it is `Math.tanh` and `Math.exp`
/// of JavaScript. V8 computes these by fdlibm, and so does [StrictMath], bit for bit; Java's own
/// [Math] has faster routines that differ in the last bit.
interface NodeActivation {

    /// `f(z)`.
    double output(double z);

    /// `f'(z)`.
    double derivative(double z);

    /// The four activations of TensorFlow Playground.
    ///
    /// @throws IllegalArgumentException where it does not have the activation
    static NodeActivation of(Activation activation) {
        return switch (activation) {
            case TANH -> new Tanh();
            case RELU -> new Relu();
            case SIGMOID -> new Sigmoid();
            case LINEAR -> new Identity();
            default ->
                    throw new IllegalArgumentException(
                            "activation must be one of TensorFlow Playground's, was " + activation);
        };
    }

    /// `tanh z`, and `1 - tanh² z`, computed anew as there.
    record Tanh() implements NodeActivation {
        @Override
        public double output(double z) {
            return StrictMath.tanh(z);
        }

        @Override
        public double derivative(double z) {
            double output = output(z);
            return 1 - output * output;
        }
    }

    /// `max(0, z)`, with derivative 0 at 0.
    record Relu() implements NodeActivation {
        @Override
        public double output(double z) {
            return Math.max(0, z);
        }

        @Override
        public double derivative(double z) {
            return z <= 0 ? 0 : 1;
        }
    }

    /// `σ(z) = 1 / (1 + e⁻ᶻ)`, and `σ(z) (1 - σ(z))`.
    record Sigmoid() implements NodeActivation {
        @Override
        public double output(double z) {
            return 1 / (1 + StrictMath.exp(-z));
        }

        @Override
        public double derivative(double z) {
            double output = output(z);
            return output * (1 - output);
        }
    }

    /// `z`.
    record Identity() implements NodeActivation {
        @Override
        public double output(double z) {
            return z;
        }

        @Override
        public double derivative(double z) {
            return 1;
        }
    }
}
