package org.neuralplayground.kernel;

import static org.neuralplayground.kernel.VectorActivations.S;
import static org.neuralplayground.kernel.VectorActivations.W;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/// `a = f(z)` on vector registers: a loop for each activation, so that each is compiled for itself.
final class VectorForward {

    static void relu(float[] z, float[] a, int from, int to) {
        FloatVector zero = FloatVector.zero(S);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            v.blend(zero, v.compare(VectorOperators.LE, 0)).intoArray(a, n);
        }
    }

    static void leakyRelu(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            v.mul(LeakyRelu.SLOPE).blend(v, VectorActivations.isPositive(v)).intoArray(a, n);
        }
    }

    static void tanh(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            VectorActivations.tanh(FloatVector.fromArray(S, z, n)).intoArray(a, n);
        }
    }

    static void sigmoid(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            VectorActivations.sigmoid(FloatVector.fromArray(S, z, n)).intoArray(a, n);
        }
    }

    static void step(float[] z, float[] a, int from, int to) {
        FloatVector zero = FloatVector.zero(S);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            zero.blend(1, v.compare(VectorOperators.GE, 0)).intoArray(a, n);
        }
    }

    static void elu(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            VectorActivations.elu(FloatVector.fromArray(S, z, n)).intoArray(a, n);
        }
    }

    static void gelu(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            VectorActivations.distribution(v).mul(v).intoArray(a, n);
        }
    }

    static void swish(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            VectorActivations.sigmoid(v).mul(v).intoArray(a, n);
        }
    }

    private VectorForward() {}
}
