package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// `gradient = gradient f'(z)` on vector registers: a loop for each activation, so that each is
/// compiled for itself. No method takes or gives a register, see [VectorDenseGradient].
final class VectorBackward {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

    /// Below this a quotient by z could lose its digits.
    private static final float NOTHING = 1e-30f;

    static void relu(float[] z, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            FloatVector zero = FloatVector.zero(S);
            zero.blend(g, v.compare(VectorOperators.GT, 0)).intoArray(gradient, n);
        }
    }

    static void leakyRelu(float[] z, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(LeakyRelu.SLOPE)
                    .blend(g, v.compare(VectorOperators.GT, 0))
                    .intoArray(gradient, n);
        }
    }

    static void tanh(float[] a, float[] gradient, int from, int to) {
        FloatVector one = FloatVector.broadcast(S, 1);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, a, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(one.sub(v.mul(v))).intoArray(gradient, n);
        }
    }

    static void sigmoid(float[] a, float[] gradient, int from, int to) {
        FloatVector one = FloatVector.broadcast(S, 1);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, a, n);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(v).mul(one.sub(v)).intoArray(gradient, n);
        }
    }

    static void elu(float[] z, float[] a, float[] gradient, int from, int to) {
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector slope = FloatVector.fromArray(S, a, n).add(1);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(slope).blend(g, v.compare(VectorOperators.GT, 0)).intoArray(gradient, n);
        }
    }

    /// `f' = f + σ (1 - f)` with `σ = f / z`, or ½ where z is next to nothing.
    static void swish(float[] z, float[] a, float[] gradient, int from, int to) {
        FloatVector one = FloatVector.broadcast(S, 1);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector f = FloatVector.fromArray(S, a, n);
            FloatVector sigma = f.div(v).blend(0.5f, v.abs().compare(VectorOperators.LT, NOTHING));
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(sigma.fma(one.sub(f), f)).intoArray(gradient, n);
        }
    }

    /// `f' = Φ + z φ` with `Φ = f / z`, or ½ where z is next to nothing, and `φ = e^(-z²/2) /
    /// √(2π)` by [Tanh], see [Gelu].
    static void gelu(float[] z, float[] a, float[] gradient, int from, int to) {
        FloatVector one = FloatVector.broadcast(S, 1);
        for (int n = from; n < to; n += W) {
            FloatVector v = FloatVector.fromArray(S, z, n);
            FloatVector f = FloatVector.fromArray(S, a, n);
            FloatVector phi = f.div(v).blend(0.5f, v.abs().compare(VectorOperators.LT, NOTHING));
            FloatVector x = v.mul(v).mul(0.25f);
            x = x.blend(Tanh.SATURATION, x.compare(VectorOperators.GT, Tanh.SATURATION));
            FloatVector u = x.mul(x);
            FloatVector p =
                    u.fma(FloatVector.broadcast(S, Tanh.P4), FloatVector.broadcast(S, Tanh.P3));
            p = p.fma(u, FloatVector.broadcast(S, Tanh.P2));
            p = p.fma(u, FloatVector.broadcast(S, Tanh.P1)).fma(u, one).mul(x);
            FloatVector q =
                    u.fma(FloatVector.broadcast(S, Tanh.Q4), FloatVector.broadcast(S, Tanh.Q3));
            q = q.fma(u, FloatVector.broadcast(S, Tanh.Q2));
            q = q.fma(u, FloatVector.broadcast(S, Tanh.Q1)).fma(u, one);
            // With t = p / q: (1 - t) / (1 + t).
            FloatVector density = q.sub(p).div(q.add(p)).mul(Gelu.DENSITY_AT_0);
            FloatVector g = FloatVector.fromArray(S, gradient, n);
            g.mul(v.fma(density, phi)).intoArray(gradient, n);
        }
    }

    private VectorBackward() {}
}
