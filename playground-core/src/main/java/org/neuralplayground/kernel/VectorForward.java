package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// `a = f(z)` on vector registers: a loop for each activation, so that each is compiled for itself,
/// and with the same formulas as in [Tanh], [Sigmoid] and [Swish]. No method takes or gives a
/// register, see [VectorDenseGradient].
final class VectorForward {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

    static void relu(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            v.blend(0, v.compare(VectorOperators.LE, 0)).intoArray(a, n);
        }
    }

    static void leakyRelu(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            v.mul(LeakyRelu.SLOPE).blend(v, v.compare(VectorOperators.GT, 0)).intoArray(a, n);
        }
    }

    /// Holding a number in a range by comparing it takes two instructions a side, where Java's
    /// `min` takes seven for the sake of -0; what is not a number stays so.
    static void tanh(float[] z, float[] a, int from, int to) {
        FloatVector one = FloatVector.broadcast(S, 1);
        for (int n = from; n < to; n += W) {
            FloatVector x = FloatVector.fromArray(S, z, n);
            x = x.blend(Tanh.SATURATION, x.compare(VectorOperators.GT, Tanh.SATURATION));
            x = x.blend(-Tanh.SATURATION, x.compare(VectorOperators.LT, -Tanh.SATURATION));
            FloatVector u = x.mul(x);
            FloatVector p = u.mul(Tanh.P4).add(Tanh.P3);
            p = p.fma(u, FloatVector.broadcast(S, Tanh.P2));
            p = p.fma(u, FloatVector.broadcast(S, Tanh.P1)).fma(u, one);
            FloatVector q = u.mul(Tanh.Q4).add(Tanh.Q3);
            q = q.fma(u, FloatVector.broadcast(S, Tanh.Q2));
            q = q.fma(u, FloatVector.broadcast(S, Tanh.Q1)).fma(u, one);
            x.mul(p).div(q).intoArray(a, n);
        }
    }

    static void sigmoid(float[] z, float[] a, int from, int to) {
        FloatVector half = FloatVector.broadcast(S, 0.5f);
        for (int n = from; n < to; n += W) {
            FloatVector.fromArray(S, z, n).mul(half).intoArray(a, n);
        }
        tanh(a, a, from, to);
        for (int n = from; n < to; n += W) {
            FloatVector.fromArray(S, a, n).fma(half, half).intoArray(a, n);
        }
    }

    static void step(float[] z, float[] a, int from, int to) {
        FloatVector zero = FloatVector.zero(S);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            zero.blend(1, v.compare(VectorOperators.GE, 0)).intoArray(a, n);
        }
    }

    /// `z σ(z)`.
    ///
    /// @param a Modified. Not `z`.
    static void swish(float[] z, float[] a, int from, int to) {
        sigmoid(z, a, from, to);
        for (int n = from; n < to; n += W) {
            FloatVector.fromArray(S, a, n).mul(FloatVector.fromArray(S, z, n)).intoArray(a, n);
        }
    }

    private VectorForward() {}
}
