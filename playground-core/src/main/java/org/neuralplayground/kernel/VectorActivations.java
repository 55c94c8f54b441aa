package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// The functions that activations are made of, on vector registers: the same formulas as in [Tanh],
/// [Sigmoid], [Elu] and [Gelu].
final class VectorActivations {
    static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    static final int W = S.length();

    static FloatVector tanh(FloatVector z) {
        FloatVector x = clamped(z, Tanh.SATURATION);
        FloatVector u = x.mul(x);
        FloatVector p = u.mul(Tanh.P4).add(Tanh.P3);
        p = p.fma(u, constant(Tanh.P2));
        p = p.fma(u, constant(Tanh.P1));
        p = p.fma(u, constant(1));
        FloatVector q = u.mul(Tanh.Q4).add(Tanh.Q3);
        q = q.fma(u, constant(Tanh.Q2));
        q = q.fma(u, constant(Tanh.Q1));
        q = q.fma(u, constant(1));
        return clamped(x.mul(p).div(q), 1);
    }

    /// `½ + ½ tanh(z / 2)`.
    static FloatVector sigmoid(FloatVector z) {
        return tanh(z.mul(0.5f)).fma(constant(0.5f), constant(0.5f));
    }

    /// `e^z - 1` for z <= 0, and z elsewhere.
    static FloatVector elu(FloatVector z) {
        VectorMask<Float> positive = isPositive(z);
        FloatVector t = tanh(z.blend(0, positive).mul(0.5f));
        FloatVector negative = t.add(t).div(constant(1).sub(t));
        return negative.blend(z, positive);
    }

    /// The normal distribution function Φ(z), see [Gelu].
    static FloatVector distribution(FloatVector z) {
        FloatVector x = clamped(z.mul(Gelu.ROOT_HALF), Gelu.SATURATION);
        FloatVector u = x.mul(x);
        FloatVector p = u.mul(Gelu.P5).add(Gelu.P4);
        p = p.fma(u, constant(Gelu.P3));
        p = p.fma(u, constant(Gelu.P2));
        p = p.fma(u, constant(Gelu.P1));
        p = p.fma(u, constant(Gelu.P0));
        FloatVector q = u.mul(Gelu.Q5).add(Gelu.Q4);
        q = q.fma(u, constant(Gelu.Q3));
        q = q.fma(u, constant(Gelu.Q2));
        q = q.fma(u, constant(Gelu.Q1));
        q = q.fma(u, constant(1));
        return clamped(x.mul(p).div(q), 1).fma(constant(0.5f), constant(0.5f));
    }

    /// The normal density φ(z), see [Gelu].
    static FloatVector density(FloatVector z) {
        FloatVector t = tanh(z.mul(z).mul(0.25f));
        return constant(1).sub(t).mul(Gelu.DENSITY_AT_0).div(t.add(1));
    }

    static VectorMask<Float> isPositive(FloatVector z) {
        return z.compare(VectorOperators.GT, 0);
    }

    static FloatVector constant(float value) {
        return FloatVector.broadcast(S, value);
    }

    /// z held in [-limit, limit]; what is not a number stays so. Comparing takes two instructions,
    /// where Java's `min` takes seven for the sake of -0.
    private static FloatVector clamped(FloatVector z, float limit) {
        FloatVector below = z.blend(limit, z.compare(VectorOperators.GT, limit));
        return below.blend(-limit, below.compare(VectorOperators.LT, -limit));
    }

    private VectorActivations() {}
}
