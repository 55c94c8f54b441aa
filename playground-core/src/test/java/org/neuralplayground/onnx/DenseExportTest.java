package org.neuralplayground.onnx;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.LossSpec.SoftmaxCrossEntropy.Labels;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

@DisplayName("An exported network of dense layers")
class DenseExportTest {

    static Stream<LossSpec> losses() {
        return Stream.of(
                new LossSpec.TanhHalfSquaredError(),
                new LossSpec.HalfSquaredError(),
                new LossSpec.SquaredError(),
                new LossSpec.AbsoluteError(),
                LossSpec.Huber.DEFAULT,
                new LossSpec.SigmoidCrossEntropy(),
                new LossSpec.SoftmaxCrossEntropy(Labels.INDEX),
                new LossSpec.SoftmaxCrossEntropy(Labels.ONE_HOT),
                new LossSpec.Hinge());
    }

    static Stream<Arguments> everyActivationWithEveryLoss() {
        return Stream.of(Activation.values())
                .flatMap(activation -> losses().map(loss -> Arguments.of(activation, loss)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyActivationWithEveryLoss")
    void answersInOnnxRuntimeAsInTheEngine(Activation activation, LossSpec loss)
            throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Features(3),
                        List.of(
                                new Dense(5, activation),
                                new Dense(17, activation),
                                new Dense(4, Activation.LINEAR)),
                        loss));
    }

    @Test
    void canHaveOneLayerWithOneOutput() throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Features(1),
                        List.of(new Dense(1, Activation.LINEAR)),
                        new LossSpec.TanhHalfSquaredError()));
    }

    @Test
    void canBeAsLargeAsOnePicturesDense() throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Features(784),
                        List.of(new Dense(128, Activation.RELU), new Dense(10, Activation.LINEAR)),
                        new LossSpec.SoftmaxCrossEntropy(Labels.INDEX)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17})
    void overSparseRowsTakesThemAsFullOnes(int units) throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Sparse(100),
                        List.of(new Dense(units, Activation.RELU), new Dense(4, Activation.LINEAR)),
                        new LossSpec.SoftmaxCrossEntropy(Labels.INDEX)));
    }

    @Test
    void withoutInputsAnswersItsBias() throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Features(0),
                        List.of(new Dense(2, Activation.TANH), new Dense(3, Activation.LINEAR)),
                        new LossSpec.SquaredError()));
    }
}
