package org.neuralplayground.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// `gradient = gradient f'(z)` on vector registers: a loop for each activation, so that each is
/// compiled for itself. No method takes or gives a register, see [VectorDenseGradient].
final class VectorBackward {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();

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

    private VectorBackward() {}
}
