package org.neuralplayground.streaming;

import java.util.List;
import java.util.stream.Stream;
import org.neuralplayground.runs.RunScene;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import tools.jackson.databind.json.JsonMapper;

/// The words of a scene, in the order in which the format lists them.
record SceneText(
        Problem problem,
        Loss loss,
        int classes,
        List<InputFeature> inputs,
        List<Layer> layers,
        int trainSize,
        int testSize) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param activation of a hidden layer its own, of the output layer the loss's
    record Layer(int units, String activation) {}

    static SceneText of(RunScene scene) {
        PlaygroundSpec spec = scene.spec();
        DataSource source = spec.data().source();
        return new SceneText(
                source.problem(),
                spec.training().loss(),
                source.classes(),
                List.copyOf(spec.network().inputs()),
                layers(spec),
                scene.data().train().size(),
                scene.data().test().size());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    private static List<Layer> layers(PlaygroundSpec spec) {
        Stream<Layer> hidden =
                spec.network().hidden().stream()
                        .map(layer -> new Layer(layer.units(), layer.activation().name()));
        Layer output = new Layer(spec.outputs(), outputActivation(spec.training().loss()));
        return Stream.concat(hidden, Stream.of(output)).toList();
    }

    private static String outputActivation(Loss loss) {
        return switch (loss) {
            case TANH_HALF_SQUARED_ERROR -> "TANH";
            case SIGMOID_CROSS_ENTROPY -> "SIGMOID";
            case SOFTMAX_CROSS_ENTROPY -> "SOFTMAX";
            case LINEAR_HALF_SQUARED_ERROR, LINEAR_SQUARED_ERROR -> "LINEAR";
        };
    }
}
