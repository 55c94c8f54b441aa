package org.neuralplayground.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName("The gradient through time")
class RecurrentGradientTest {

    private static void check(Shape input, int examples, LayerSpec... layers) {
        List<LayerSpec> all = new ArrayList<>(List.of(layers));
        all.add(new Dense(2, Activation.LINEAR));
        ModelSpec spec = new ModelSpec(input, all, new LossSpec.SquaredError());
        new GradientCheck(spec, examples, Kernels.fastest()).run(true);
        if (examples == 7) {
            new GradientCheck(spec, examples, Kernels.plain()).run(false);
        }
    }

    static Stream<Arguments> cellsOfTwoSizesOverTwoLengths() {
        return Stream.of(Cell.values())
                .flatMap(cell ->
                        Stream.of(1, 5)
                                .flatMap(units ->
                                        Stream.of(1, 4)
                                                .map(steps -> Arguments.of(cell, units, steps))));
    }

    @ParameterizedTest(name = "{0}, {1} units, {2} steps")
    @MethodSource("cellsOfTwoSizesOverTwoLengths")
    void agreesWithTheReferenceForLastStatesAndForSequences(Cell cell, int units, int steps) {
        Shape input = new Shape.Sequence(steps, 3);
        Recurrent last = new Recurrent(cell, units, false);
        for (int examples : new int[] {1, 7, 19}) {
            check(input, examples, last);
            check(input, examples, new Recurrent(cell, units, true), last);
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void agreesWithTheReferenceWhereCellsOfEveryKindAreStacked(Cell cell) {
        for (Cell below : Cell.values()) {
            check(
                    new Shape.Sequence(4, 3),
                    7,
                    new Recurrent(below, 2, true),
                    new Recurrent(cell, 3, true),
                    new Recurrent(below, 4, false));
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void agreesWithTheReferenceThroughAnEmbedding(Cell cell) {
        Embedding embedding = new Embedding(6, 3);
        for (int steps : new int[] {1, 4}) {
            for (int examples : new int[] {1, 7, 19}) {
                check(
                        new Shape.Tokens(steps),
                        examples,
                        embedding,
                        new Recurrent(cell, 5, true),
                        new Recurrent(cell, 2, false));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void agreesWithTheReferenceOverTwentySteps(Cell cell) {
        check(new Shape.Sequence(20, 2), 7, new Recurrent(cell, 3, false));
    }
}
