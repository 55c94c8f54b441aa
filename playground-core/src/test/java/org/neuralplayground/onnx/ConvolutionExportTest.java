package org.neuralplayground.onnx;

import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Convolution;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Pooling;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.LossSpec.SoftmaxCrossEntropy.Labels;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Padding;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

@DisplayName("An exported network with layers over images")
class ConvolutionExportTest {
    private static final Dense OUTPUT = new Dense(3, Activation.LINEAR);

    /// The sides of windows and images, strides and edges in which a layout can be mistaken: height
    /// and width differ, and nothing is a multiple of anything.
    private record Geometry(int height, int width, int stride, Padding padding) {
        static Stream<Geometry> all() {
            return Arrays.stream(Padding.values())
                    .flatMap(padding ->
                            IntStream.rangeClosed(1, 3)
                                    .boxed()
                                    .flatMap(stride ->
                                            Stream.of(
                                                    new Geometry(1, 1, stride, padding),
                                                    new Geometry(2, 2, stride, padding),
                                                    new Geometry(3, 2, stride, padding),
                                                    new Geometry(2, 5, stride, padding))));
        }
    }

    static Stream<Convolution> convolutions() {
        return Geometry.all()
                .map(g ->
                        new Convolution(
                                4, g.height, g.width, g.stride, g.padding, Activation.LINEAR));
    }

    static Stream<Pooling> poolings() {
        return Arrays.stream(Pooling.Kind.values())
                .flatMap(kind ->
                        Geometry.all()
                                .map(g ->
                                        new Pooling(kind, g.height, g.width, g.stride, g.padding)));
    }

    private static void check(Shape input, LayerSpec... layers) throws OrtException {
        Agreement.check(
                new ModelSpec(
                        input, List.of(layers), new LossSpec.SoftmaxCrossEntropy(Labels.INDEX)));
    }

    @ParameterizedTest
    @MethodSource("convolutions")
    void convolvesAsTheEngineDoes(Convolution convolution) throws OrtException {
        check(new Shape.Image(5, 7, 1), convolution, new Flatten(), OUTPUT);
        check(new Shape.Image(7, 6, 3), convolution, new Flatten(), OUTPUT);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("org.neuralplayground.onnx.DenseExportTest#everyActivationWithEveryLoss")
    void activatesConvolutionsWithEachFunction(Activation activation, LossSpec loss)
            throws OrtException {
        Agreement.check(
                new ModelSpec(
                        new Shape.Image(5, 4, 2),
                        List.of(Convolution.of(3, 3, activation), new Flatten(), OUTPUT),
                        loss));
    }

    @ParameterizedTest
    @MethodSource("poolings")
    void poolsAsTheEngineDoes(Pooling pooling) throws OrtException {
        check(new Shape.Image(5, 7, 3), pooling, new Flatten(), OUTPUT);
    }

    @Test
    void keepsImagesInOneOrderThroughAChainOfLayers() throws OrtException {
        check(
                new Shape.Image(12, 10, 3),
                new Convolution(6, 3, 3, 1, Padding.SAME, Activation.RELU),
                LayerSpec.BatchNormalization.DEFAULT,
                Pooling.of(Pooling.Kind.MAX, 2),
                new Dropout(0.25),
                Convolution.of(5, 3, Activation.LINEAR),
                new LayerSpec.Activated(Activation.TANH),
                Pooling.of(Pooling.Kind.AVERAGE, 2),
                new Flatten(),
                new Dense(8, Activation.RELU),
                new Dropout(0.5),
                OUTPUT);
    }

    @Test
    void canBeLeNetsSizeOfPictures() throws OrtException {
        check(
                new Shape.Image(28, 28, 1),
                Convolution.of(8, 5, Activation.RELU),
                Pooling.of(Pooling.Kind.MAX, 2),
                Convolution.of(16, 5, Activation.RELU),
                Pooling.of(Pooling.Kind.MAX, 2),
                new Flatten(),
                new Dense(10, Activation.LINEAR));
    }
}
