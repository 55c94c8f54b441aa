package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// `a = f(z)` on vector registers: a loop for each activation, so that each is compiled for itself,
/// and with the same formulas as in [Tanh] and the others. No method takes or gives a register, see
/// [VectorDenseGradient].
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
            FloatVector p =
                    u.fma(FloatVector.broadcast(S, Tanh.P4), FloatVector.broadcast(S, Tanh.P3));
            p = p.fma(u, FloatVector.broadcast(S, Tanh.P2));
            p = p.fma(u, FloatVector.broadcast(S, Tanh.P1)).fma(u, one);
            FloatVector q =
                    u.fma(FloatVector.broadcast(S, Tanh.Q4), FloatVector.broadcast(S, Tanh.Q3));
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

    /// `e^z - 1 = 2 t / (1 - t)` with `t = tanh(z / 2)` for z <= 0.
    ///
    /// @param a Modified. Not `z`.
    static void elu(float[] z, float[] a, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector.fromArray(S, z, n).mul(0.5f).intoArray(a, n);
        }
        tanh(a, a, from, to);
        FloatVector one = FloatVector.broadcast(S, 1);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector t = FloatVector.fromArray(S, a, n);
            t.add(t).div(one.sub(t)).blend(v, v.compare(VectorOperators.GT, 0)).intoArray(a, n);
        }
    }

    /// `z Φ(z)`, see [Gelu].
    static void gelu(float[] z, float[] a, int from, int to) {
        FloatVector one = FloatVector.broadcast(S, 1);
        FloatVector half = FloatVector.broadcast(S, 0.5f);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector x = v.mul(Gelu.ROOT_HALF);
            x = x.blend(Gelu.SATURATION, x.compare(VectorOperators.GT, Gelu.SATURATION));
            x = x.blend(-Gelu.SATURATION, x.compare(VectorOperators.LT, -Gelu.SATURATION));
            FloatVector u = x.mul(x);
            FloatVector p =
                    u.fma(FloatVector.broadcast(S, Gelu.P5), FloatVector.broadcast(S, Gelu.P4));
            p = p.fma(u, FloatVector.broadcast(S, Gelu.P3));
            p = p.fma(u, FloatVector.broadcast(S, Gelu.P2));
            p = p.fma(u, FloatVector.broadcast(S, Gelu.P1));
            p = p.fma(u, FloatVector.broadcast(S, Gelu.P0));
            FloatVector q =
                    u.fma(FloatVector.broadcast(S, Gelu.Q5), FloatVector.broadcast(S, Gelu.Q4));
            q = q.fma(u, FloatVector.broadcast(S, Gelu.Q3));
            q = q.fma(u, FloatVector.broadcast(S, Gelu.Q2));
            q = q.fma(u, FloatVector.broadcast(S, Gelu.Q1)).fma(u, one);
            FloatVector erf = x.mul(p).div(q);
            erf = erf.blend(1, erf.compare(VectorOperators.GT, 1));
            erf = erf.blend(-1, erf.compare(VectorOperators.LT, -1));
            erf.fma(half, half).mul(v).intoArray(a, n);
        }
    }

    private VectorForward() {}
}
