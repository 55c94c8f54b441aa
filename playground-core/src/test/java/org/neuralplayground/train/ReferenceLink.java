package org.neuralplayground.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.Batching;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.Optimizer;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Regularization;
import org.neuralplayground.spec.TrainingSpec;
import org.neuralplayground.spec.ViewSpec;
import org.neuralplayground.spec.WeightSeed;

/// Reads complete links of TensorFlow Playground, as the golden file has them, for tests of the
/// engine alone.
final class ReferenceLink {
    private static final Map<String, InputFeature> INPUTS =
            Map.of(
                    "x", InputFeature.X,
                    "y", InputFeature.Y,
                    "xSquared", InputFeature.X_SQUARED,
                    "ySquared", InputFeature.Y_SQUARED,
                    "xTimesY", InputFeature.X_TIMES_Y,
                    "sinX", InputFeature.SIN_X,
                    "sinY", InputFeature.SIN_Y);

    private final Map<String, String> values = new HashMap<>();

    private ReferenceLink(String link) {
        for (String pair : link.substring(link.indexOf('#') + 1).split("&", -1)) {
            String[] parts = pair.split("=", -1);
            values.put(parts[0], parts[1]);
        }
    }

    static PlaygroundSpec parse(String link) {
        return new ReferenceLink(link).spec();
    }

    private PlaygroundSpec spec() {
        boolean regression = text("problem").equals("regression");
        DataSpec data =
                new DataSpec(
                        regression ? regressionData() : classData(),
                        regression ? 1200 : 500,
                        number("noise"),
                        (int) number("percTrainData"),
                        text("seed"));
        TrainingSpec training =
                new TrainingSpec(
                        regression ? Loss.LINEAR_HALF_SQUARED_ERROR : Loss.TANH_HALF_SQUARED_ERROR,
                        Optimizer.SGD,
                        number("learningRate"),
                        Regularization.valueOf(values.getOrDefault("regularization", "NONE")),
                        number("regularizationRate"),
                        (int) number("batchSize"),
                        Batching.CARRY_OVER);
        return new PlaygroundSpec(data, network(), training, ViewSpec.DEFAULT);
    }

    private NetworkSpec network() {
        Activation activation = Activation.valueOf(text("activation").toUpperCase(Locale.ROOT));
        List<HiddenLayer> hidden = new ArrayList<>();
        Arrays.stream(text("networkShape").split(",", -1))
                .map(Integer::valueOf)
                .forEach(units -> hidden.add(new HiddenLayer(units, activation)));
        Set<InputFeature> inputs = EnumSet.noneOf(InputFeature.class);
        INPUTS.forEach((key, feature) -> {
            if (text(key).equals("true")) {
                inputs.add(feature);
            }
        });
        return new NetworkSpec(
                inputs,
                hidden,
                text("initZero").equals("true") ? Initializer.ZERO : Initializer.UNIFORM,
                new WeightSeed.AfterData());
    }

    private DataSource classData() {
        return DataSource.Toy.valueOf(text("dataset").toUpperCase(Locale.ROOT));
    }

    private DataSource regressionData() {
        return text("regDataset").equals("reg-plane") ? DataSource.Toy.PLANE : DataSource.Toy.BUMPS;
    }

    private String text(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private double number(String key) {
        return Double.parseDouble(text(key));
    }
}
