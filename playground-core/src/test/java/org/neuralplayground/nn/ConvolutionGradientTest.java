package org.neuralplayground.nn;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Convolution;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Padding;
import org.neuralplayground.model.Shape;
import org.neuralplayground.reference.GradientCheck;
import org.neuralplayground.spec.Activation;

@DisplayName("A convolution agrees with the reference in double precision, back and forth,")
class ConvolutionGradientTest {
    private static final Shape.Image GREY = new Shape.Image(5, 7, 1);
    private static final Shape.Image COLOURED = new Shape.Image(5, 4, 3);

    static Stream<Arguments> stridesAndPaddings() {
        return IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(stride ->
                        Stream.of(Padding.values()).map(padding -> Arguments.of(stride, padding)));
    }

    private static void check(Shape.Image image, int examples, LayerSpec... layers) {
        List<LayerSpec> all =
                Stream.concat(
                                Stream.of(layers),
                                Stream.of(new Flatten(), new Dense(2, Activation.LINEAR)))
                        .toList();
        ModelSpec spec = new ModelSpec(image, all, new LossSpec.SquaredError());
        new GradientCheck(spec, examples, Kernels.fastest()).run(true);
    }

    @ParameterizedTest(name = "with stride {0} and padding {1}")
    @MethodSource("stridesAndPaddings")
    void withWindowsOfAnyShape(int stride, Padding padding) {
        for (int[] window : new int[][] {{3, 3}, {2, 3}, {4, 1}, {1, 1}}) {
            Convolution layer =
                    new Convolution(2, window[0], window[1], stride, padding, Activation.TANH);
            check(GREY, 7, layer);
            check(COLOURED, 7, layer);
        }
    }

    @ParameterizedTest(name = "with stride {0} and padding {1}")
    @MethodSource("stridesAndPaddings")
    void withOneExampleAndWithMoreThanOneRegister(int stride, Padding padding) {
        Convolution layer = new Convolution(5, 3, 2, stride, padding, Activation.SIGMOID);
        for (int examples : new int[] {1, 19}) {
            check(GREY, examples, layer);
            check(COLOURED, examples, layer);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void withEveryActivation(Activation activation) {
        check(
                COLOURED,
                7,
                new Convolution(3, 2, 3, 1, Padding.SAME, activation),
                new Convolution(2, 3, 2, 2, Padding.VALID, activation));
    }

    @ParameterizedTest
    @EnumSource(Padding.class)
    void whereTheStrideIsLargerThanTheWindow(Padding padding) {
        check(COLOURED, 7, new Convolution(2, 1, 2, 3, padding, Activation.LINEAR));
    }

    @ParameterizedTest
    @EnumSource(LayerSpec.Pooling.Kind.class)
    void inAChainWithPooling(LayerSpec.Pooling.Kind kind) {
        check(
                new Shape.Image(9, 8, 1),
                19,
                Convolution.of(3, 2, Activation.RELU),
                LayerSpec.Pooling.of(kind, 2),
                Convolution.of(4, 3, Activation.TANH));
    }
}
