package org.neuralplayground.kernel;

import static org.neuralplayground.kernel.VectorActivations.S;
import static org.neuralplayground.kernel.VectorActivations.W;

import jdk.incubator.vector.FloatVector;

/// `gradient = gradient f'(z)` on vector registers: a loop for each activation, so that each is
/// compiled for itself.
final class VectorBackward {

    static void relu(float[] z, float[] gradient, int from, int to) {
        FloatVector zero = FloatVector.zero(S);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            zero.blend(g, VectorActivations.isPositive(v)).intoArray(gradient, n);
        }
    }

    static void leakyRelu(float[] z, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(LeakyRelu.SLOPE).blend(g, VectorActivations.isPositive(v)).intoArray(gradient, n);
        }
    }

    static void tanh(float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, a, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(VectorActivations.constant(1).sub(v.mul(v))).intoArray(gradient, n);
        }
    }

    static void sigmoid(float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, a, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(v).mul(VectorActivations.constant(1).sub(v)).intoArray(gradient, n);
        }
    }

    static void elu(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector slope = FloatVector.fromArray(S, a, n).add(1);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(slope).blend(g, VectorActivations.isPositive(v)).intoArray(gradient, n);
        }
    }

    static void gelu(float[] z, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector slope =
                    VectorActivations.density(v).fma(v, VectorActivations.distribution(v));
            FloatVector.fromArray(S, gradient, n).mul(slope).intoArray(gradient, n);
        }
    }

    static void swish(float[] z, float[] a, float[] gradient, int from, int to) {
        FloatVector one = VectorActivations.constant(1);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, a, n);
            FloatVector p = VectorActivations.sigmoid(FloatVector.fromArray(S, z, n));
            FloatVector slope = p.fma(one.sub(v), v);
            FloatVector.fromArray(S, gradient, n).mul(slope).intoArray(gradient, n);
        }
    }

    private VectorBackward() {}
}
