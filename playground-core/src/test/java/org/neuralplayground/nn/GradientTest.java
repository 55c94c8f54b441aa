package org.neuralplayground.nn;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.LossSpec.SoftmaxCrossEntropy.Labels;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName("The gradient of dense layers")
class GradientTest {

    static Stream<LossSpec> losses() {
        return Stream.of(
                new LossSpec.TanhHalfSquaredError(),
                new LossSpec.HalfSquaredError(),
                new LossSpec.SquaredError(),
                new LossSpec.AbsoluteError(),
                LossSpec.Huber.DEFAULT,
                new LossSpec.Huber(0.3),
                new LossSpec.SigmoidCrossEntropy(),
                new LossSpec.SoftmaxCrossEntropy(Labels.INDEX),
                new LossSpec.SoftmaxCrossEntropy(Labels.ONE_HOT),
                new LossSpec.Hinge());
    }

    static Stream<Arguments> everyActivationWithEveryLoss() {
        return Stream.of(Activation.values())
                .flatMap(a -> losses().map(loss -> Arguments.of(a, loss)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyActivationWithEveryLoss")
    void agreesWithTheReferenceInDoublePrecision(Activation activation, LossSpec loss) {
        for (int outputs : new int[] {1, 3}) {
            if (outputs == 1 && loss instanceof LossSpec.SoftmaxCrossEntropy) {
                continue;
            }
            ModelSpec spec =
                    new ModelSpec(
                            new Shape.Features(3),
                            List.of(
                                    new Dense(5, activation),
                                    new Dense(3, activation),
                                    new Dense(outputs, Activation.LINEAR)),
                            loss);
            new GradientCheck(spec, 7, Kernels.fastest()).run(false);
            new GradientCheck(spec, 19, Kernels.fastest()).run(true);
        }
    }
}
