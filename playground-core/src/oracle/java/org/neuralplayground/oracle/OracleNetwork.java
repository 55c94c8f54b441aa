package org.neuralplayground.oracle;

import java.util.stream.Stream;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

/// The networks that both sides train. They decide between three classes with softmax
/// cross-entropy.
enum OracleNetwork {

    /// 5-8-6-3 with tanh and ReLU.
    DENSE,

    /// Images of 8 x 8 with 2 channels, 4 filters of 3 x 3 with ReLU, the largest of 2 x 2, 3
    /// outputs.
    CONVOLUTIONAL,

    /// Sequences of 7 steps with 3 features, the last state of LSTM(6), 3 outputs.
    LSTM;

    /// How many classes there are.
    static final int CLASSES = 3;

    ModelSpec spec() {
        return switch (this) {
            case DENSE ->
                    classifier(
                            new Shape.Features(5),
                            new LayerSpec.Dense(8, Activation.TANH),
                            new LayerSpec.Dense(6, Activation.RELU));
            case CONVOLUTIONAL ->
                    classifier(
                            new Shape.Image(8, 8, 2),
                            LayerSpec.Convolution.of(4, 3, Activation.RELU),
                            LayerSpec.Pooling.of(LayerSpec.Pooling.Kind.MAX, 2),
                            new LayerSpec.Flatten());
            case LSTM ->
                    classifier(
                            new Shape.Sequence(7, 3),
                            new LayerSpec.Recurrent(LayerSpec.Recurrent.Cell.LSTM, 6, false));
        };
    }

    private static ModelSpec classifier(Shape input, LayerSpec... hidden) {
        LayerSpec output = new LayerSpec.Dense(CLASSES, Activation.LINEAR);
        LossSpec loss = new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX);
        return new ModelSpec(
                input, Stream.concat(Stream.of(hidden), Stream.of(output)).toList(), loss);
    }

    /// A network with the same start each time, on the fastest kernel that there is.
    Network start() {
        return new Network(spec(), StartSpec.KERAS, new SeedRandom("oracle"));
    }
}
