package org.neuralplayground.onnx;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Activated;
import org.neuralplayground.model.LayerSpec.BatchNormalization;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Pooling;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

@DisplayName(
        "An exported network with activation, dropout, normalisation, global pooling or flatten")
class SimpleLayersExportTest {
    private static final Dense OUTPUT = new Dense(2, Activation.LINEAR);

    private static void check(Shape input, LayerSpec... layers) throws OrtException {
        Agreement.check(new ModelSpec(input, List.of(layers), new LossSpec.SquaredError()));
    }

    static Stream<Shape> shapesOfNumbers() {
        return Stream.of(new Shape.Features(6), new Shape.Image(3, 4, 2), new Shape.Sequence(5, 3));
    }

    @ParameterizedTest
    @MethodSource("shapesOfNumbers")
    void normalisesEachChannelByItsRunningStatistics(Shape shape) throws OrtException {
        check(shape, BatchNormalization.DEFAULT, new Flatten(), OUTPUT);
        check(shape, new BatchNormalization(0.5, 0.3), new Flatten(), OUTPUT);
    }

    @ParameterizedTest
    @MethodSource("shapesOfNumbers")
    void flattensInTheEnginesOrder(Shape shape) throws OrtException {
        check(shape, new Flatten(), OUTPUT);
    }

    @ParameterizedTest
    @MethodSource("shapesOfNumbers")
    void dropsNothingOut(Shape shape) throws OrtException {
        check(shape, new Dropout(0.9), new Flatten(), OUTPUT);
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void activatesOnItsOwnWithEachFunction(Activation activation) throws OrtException {
        check(new Shape.Features(4), new Dense(5, Activation.LINEAR), new Activated(activation));
    }

    @ParameterizedTest
    @EnumSource(Recurrent.Cell.class)
    void normalisesAndFlattensAllStatesOfARecurrentLayer(Recurrent.Cell cell) throws OrtException {
        check(
                new Shape.Sequence(5, 3),
                new Recurrent(cell, 4, true),
                BatchNormalization.DEFAULT,
                new Activated(Activation.SWISH),
                new Flatten(),
                OUTPUT);
    }

    @ParameterizedTest
    @EnumSource(Pooling.Kind.class)
    void poolsOverAllSteps(Pooling.Kind kind) throws OrtException {
        LayerSpec pooling = new LayerSpec.GlobalPooling(kind);
        check(new Shape.Sequence(7, 3), pooling, OUTPUT);
        check(new Shape.Sequence(1, 1), pooling);
        check(new Shape.Tokens(9), new LayerSpec.Embedding(20, 6), pooling, OUTPUT);
        for (Recurrent.Cell cell : Recurrent.Cell.values()) {
            check(new Shape.Sequence(5, 3), new Recurrent(cell, 4, true), pooling, OUTPUT);
        }
    }

    @Test
    void canGiveItsInputUnchanged() throws OrtException {
        check(new Shape.Features(3), new Dropout(0.5));
        check(new Shape.Image(2, 3, 2), new Flatten());
    }
}
