package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Kernels;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Activated;
import org.neuralplayground.model.LayerSpec.BatchNormalization;
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
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.Allocation;
import org.neuralplayground.spec.Activation;

@DisplayName("A convolutional network")
class ConvolutionalNetworkTest {
    private static final Shape.Image DIGIT = new Shape.Image(28, 28, 1);
    private static final LossSpec LOSS = new LossSpec.SoftmaxCrossEntropy(Labels.INDEX);

    private static Network network(Shape.Image input, LayerSpec... layers) {
        return network(Kernels.fastest(), input, layers);
    }

    private static Network network(Kernel kernel, Shape.Image input, LayerSpec... layers) {
        ModelSpec spec = new ModelSpec(input, List.of(layers), LOSS);
        return new Network(spec, StartSpec.KERAS, new SeedRandom("w"), kernel);
    }

    private static Convolution convolution(int filters, int window) {
        return Convolution.of(filters, window, Activation.RELU);
    }

    private static Pooling pooling() {
        return Pooling.of(Pooling.Kind.MAX, 2);
    }

    /// How many parameters each layer has that has any.
    private static List<Integer> counts(Network network) {
        return network.layers().stream()
                .filter(layer -> !layer.parameters().isEmpty())
                .map(layer -> layer.parameters().stream().mapToInt(Parameter::size).sum())
                .toList();
    }

    @Test
    void countsItsParametersAsKerasDoes() {
        Network network =
                network(
                        DIGIT,
                        convolution(32, 3),
                        pooling(),
                        convolution(64, 3),
                        pooling(),
                        convolution(64, 3),
                        new Flatten(),
                        new Dense(64, Activation.RELU),
                        new Dense(10, Activation.LINEAR));
        assertThat(counts(network)).containsExactly(320, 18_496, 36_928, 36_928, 650);
        assertThat(network.parameters().size()).isEqualTo(93_322);
    }

    @Test
    void shrinksItsImagesAsTheLessonsSay() {
        Network network =
                network(
                        DIGIT,
                        convolution(32, 5),
                        pooling(),
                        convolution(64, 5),
                        pooling(),
                        new Flatten(),
                        new Dense(64, Activation.RELU),
                        new Dense(10, Activation.LINEAR));
        assertThat(network.layers().stream().map(Layer::outputShape))
                .containsExactly(
                        new Shape.Image(24, 24, 32),
                        new Shape.Image(12, 12, 32),
                        new Shape.Image(8, 8, 64),
                        new Shape.Image(4, 4, 64),
                        new Shape.Features(1024),
                        new Shape.Features(64),
                        new Shape.Features(10));
        assertThat(counts(network)).containsExactly(832, 51_264, 65_600, 650);
    }

    @Test
    void startsAConvolutionFromTheFansOfItsWindow() {
        Network network =
                network(
                        new Shape.Image(8, 8, 3),
                        new Convolution(20, 3, 2, 1, Padding.VALID, Activation.LINEAR),
                        new Flatten(),
                        new Dense(2, Activation.LINEAR));
        ConvolutionLayer layer = (ConvolutionLayer) network.layers().getFirst();
        double largest = 0;
        for (float weight : layer.weights().copyOfValues()) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double limit = Math.sqrt(6.0 / (3 * 2 * 3 + 3 * 2 * 20));
        assertThat(largest).isLessThanOrEqualTo(limit).isCloseTo(limit, within(limit / 50));
        assertThat(layer.biases().copyOfValues()).containsOnly(0f);
    }

    @Test
    void needsNoGradientsBeforeItsFirstParameters() {
        Network network =
                network(
                        new Shape.Image(4, 4, 1),
                        pooling(),
                        new Dropout(0.5),
                        new Activated(Activation.TANH),
                        new Flatten(),
                        new Dense(2, Activation.LINEAR));
        NetworkPass inputs = new NetworkPass(network, 3, NetworkPass.Learning.INPUTS);
        NetworkPass parameters = new NetworkPass(network, 3, NetworkPass.Learning.PARAMETERS);
        float[][] sums = new float[2][network.parameters().size()];
        for (NetworkPass pass : List.of(inputs, parameters)) {
            pass.prepare(3);
            pass.input().fill(0.7f);
            pass.forwardInTraining(5);
            pass.backward(sums[pass == inputs ? 0 : 1]);
        }
        assertThat(sums[1]).containsExactly(sums[0]);
        assertThat(sums[0][0]).isNotZero();
    }

    @Test
    void allocatesNothingOnceItHasBeenBuilt() {
        Network network =
                network(
                        Kernels.fastest(),
                        new Shape.Image(9, 8, 2),
                        new Convolution(4, 3, 2, 2, Padding.SAME, Activation.GELU),
                        BatchNormalization.DEFAULT,
                        new Activated(Activation.TANH),
                        new Pooling(Pooling.Kind.MAX, 2, 2, 1, Padding.SAME),
                        new Pooling(Pooling.Kind.AVERAGE, 2, 1, 1, Padding.VALID),
                        convolution(3, 2),
                        new Dropout(0.3),
                        new Flatten(),
                        new Dense(3, Activation.LINEAR));
        NetworkPass pass = new NetworkPass(network, 40, NetworkPass.Learning.INPUTS);
        float[] sums = new float[network.parameters().size()];
        int[] examples = {40};
        Allocation.settlesAtNothing(() -> {
            examples[0] = 47 - examples[0];
            step(pass, examples[0], 0, sums);
        });
    }

    private static void step(NetworkPass pass, int examples, long draw, float[] sums) {
        pass.prepare(examples);
        pass.input().fill(0.5f);
        pass.targets().fill(1);
        pass.forwardInTraining(draw);
        pass.backward(sums);
    }
}
