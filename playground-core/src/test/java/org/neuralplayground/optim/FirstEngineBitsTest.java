package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An optimizer that the first engine had")
class FirstEngineBitsTest {

    /// What the playground's first engine, with one optimizer a layer, made of the weights 1, -0.5,
    /// 0.25, 3 and 0 in three steps: links that were shared must go on giving the same runs.
    static Stream<Arguments> bitsOfTheFirstEngine() {
        return Stream.of(
                bits(
                        OptimizerSpec.Sgd.defaults(),
                        0x1.ecccccp-1f,
                        -0x1.0f5c2ap-1f,
                        0x1.0p-2f,
                        0x1.bc28f6p1f,
                        -0x1.ad7f2ap-24f),
                bits(
                        OptimizerSpec.Momentum.defaults(),
                        0x1.cc8b44p-1f,
                        -0x1.e0f90ap-2f,
                        0x1.f8cfbep-3f,
                        0x1.e10624p1f,
                        -0x1.98059cp-23f),
                bits(
                        new OptimizerSpec.Momentum(0.9, true),
                        0x1.be7d56p-1f,
                        -0x1.0165d4p-1f,
                        0x1.f987c6p-3f,
                        0x1.09bda4p2f,
                        -0x1.22fbeap-22f),
                bits(
                        OptimizerSpec.RmsProp.defaults(),
                        0x1.82f1dp-1f,
                        -0x1.7c937p-2f,
                        -0x1.753438p-4f,
                        0x1.7cd3bcp1f,
                        -0x1.4b96b4p-12f),
                bits(
                        OptimizerSpec.Adam.defaults(),
                        0x1.adbbecp-1f,
                        -0x1.5faa2p-2f,
                        0x1.ed0c08p-5f,
                        0x1.7eebf2p1f,
                        -0x1.03a016p-5f));
    }

    private static Arguments bits(OptimizerSpec spec, float... expected) {
        return Arguments.of(spec, expected);
    }

    @ParameterizedTest
    @MethodSource("bitsOfTheFirstEngine")
    void keepsTheBitsOfTheFirstEngine(OptimizerSpec spec, float[] expected) {
        float[] values = {1, -0.5f, 0.25f, 3, 0};
        float[][] gradients = {
            {0.5f, -0.3f, 0.01f, 2, 0},
            {-0.25f, -0.1f, 0.02f, -7, 1e-6f},
            {0.125f, 0.7f, -0.03f, 0.3f, 0}
        };
        Optimizer optimizer = Optimizer.of(spec, 5);
        for (float[] gradient : gradients) {
            optimizer.beginStep();
            optimizer.update(values, gradient, 0, 5, 0.1f);
        }
        assertThat(values).containsExactly(expected);
    }
}
