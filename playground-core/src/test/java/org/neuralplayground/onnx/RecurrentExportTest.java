package org.neuralplayground.onnx;

import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

@DisplayName("An exported network with recurrent layers")
class RecurrentExportTest {
    private static final Dense OUTPUT = new Dense(1, Activation.LINEAR);

    static Stream<Arguments> everyCellOverSequences() {
        return Arrays.stream(Cell.values())
                .flatMap(cell ->
                        Stream.of(
                                Arguments.of(cell, 1, 1, 1),
                                Arguments.of(cell, 5, 4, 3),
                                Arguments.of(cell, 32, 20, 8)));
    }

    @ParameterizedTest(name = "{0} of {1} units over {2} steps of {3} features")
    @MethodSource("everyCellOverSequences")
    void answersFromTheLastStateAsTheEngineDoes(Cell cell, int units, int steps, int features)
            throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Sequence(steps, features),
                        List.of(new Recurrent(cell, units, false), OUTPUT),
                        new LossSpec.SigmoidCrossEntropy()));
    }

    static Stream<Arguments> everyCellWithEveryLoss() {
        return Arrays.stream(Cell.values())
                .flatMap(cell -> DenseExportTest.losses().map(loss -> Arguments.of(cell, loss)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyCellWithEveryLoss")
    void answersForEachLoss(Cell cell, LossSpec loss) throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Sequence(3, 2),
                        List.of(new Recurrent(cell, 4, false), new Dense(3, Activation.LINEAR)),
                        loss));
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void handsWholeSequencesToTheNextRecurrentLayer(Cell cell) throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Sequence(6, 3),
                        List.of(
                                new Recurrent(cell, 7, true),
                                new Recurrent(cell, 5, false),
                                OUTPUT),
                        new LossSpec.SquaredError()));
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void looksTokensUpInItsEmbedding(Cell cell) throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Tokens(9),
                        List.of(new Embedding(50, 6), new Recurrent(cell, 4, false), OUTPUT),
                        new LossSpec.TanhHalfSquaredError()));
    }
}
