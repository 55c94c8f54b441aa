package org.neuralplayground.nn;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Pooling;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Padding;
import org.neuralplayground.model.Shape;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName("Pooling agrees with the reference in double precision, back and forth,")
class PoolingGradientTest {
    private static final List<Shape.Image> IMAGES =
            List.of(new Shape.Image(5, 7, 1), new Shape.Image(5, 4, 3));

    static Stream<Arguments> kindsStridesAndPaddings() {
        return Stream.of(Pooling.Kind.values())
                .flatMap(kind ->
                        IntStream.rangeClosed(1, 3)
                                .boxed()
                                .flatMap(stride ->
                                        Stream.of(Padding.values())
                                                .map(padding ->
                                                        Arguments.of(kind, stride, padding))));
    }

    private static void check(Shape.Image image, int examples, LayerSpec... layers) {
        ModelSpec spec = new ModelSpec(image, List.of(layers), new LossSpec.SquaredError());
        new GradientCheck(spec, examples, Kernels.fastest()).run(true);
    }

    @ParameterizedTest(name = "{0}, stride {1}, {2}")
    @MethodSource("kindsStridesAndPaddings")
    void withWindowsOfAnyShape(Pooling.Kind kind, int stride, Padding padding) {
        for (int[] window : new int[][] {{2, 2}, {3, 3}, {1, 3}}) {
            Pooling layer = new Pooling(kind, window[0], window[1], stride, padding);
            for (Shape.Image image : IMAGES) {
                check(image, 7, layer, new Flatten(), new Dense(2, Activation.LINEAR));
            }
        }
    }

    @ParameterizedTest(name = "{0}, stride {1}, {2}")
    @MethodSource("kindsStridesAndPaddings")
    void withOneExampleAndWithMoreThanOneRegister(Pooling.Kind kind, int stride, Padding padding) {
        for (int examples : new int[] {1, 19}) {
            check(
                    IMAGES.getLast(),
                    examples,
                    new Pooling(kind, 3, 2, stride, padding),
                    new LayerSpec.Activated(Activation.TANH),
                    new Flatten(),
                    new Dense(2, Activation.LINEAR));
        }
    }
}
