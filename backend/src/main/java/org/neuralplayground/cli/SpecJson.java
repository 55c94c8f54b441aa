package org.neuralplayground.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.DataSpec;
import org.neuralplayground.spec.LogicGate;
import org.neuralplayground.spec.NetworkSpec;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.WeightSeed;

/// What decides the numbers of a spec, as maps that a JSON writer takes: constants under their
/// names in the code. The view is left out, it changes no number.
final class SpecJson {
    static Map<String, Object> of(PlaygroundSpec spec) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("data", data(spec.data()));
        json.put("network", network(spec.network()));
        json.put("training", spec.training());
        return json;
    }

    private static Map<String, Object> data(DataSpec data) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (data.source()) {
            case DataSource.Toy toy -> json.put("source", toy.name());
            case DataSource.Blobs(int classes) -> {
                json.put("source", "BLOBS");
                json.put("classes", classes);
            }
            case DataSource.Gate(LogicGate function) -> {
                json.put("source", "GATE");
                json.put("gate", function);
            }
            case DataSource.Own(Problem problem, List<OwnPoint> points) -> {
                json.put("source", "OWN");
                json.put("problem", problem);
                json.put("points", points.size());
            }
        }
        json.put("examples", data.examples());
        json.put("noise", data.noise());
        json.put("trainShare", data.trainShare());
        json.put("seed", data.seed());
        return json;
    }

    private static Map<String, @Nullable Object> network(NetworkSpec network) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("inputs", network.inputs());
        json.put("hidden", network.hidden());
        json.put("initializer", network.initializer());
        // null: the data's stream goes on.
        json.put("seed", network.seed() instanceof WeightSeed.Own(String seed) ? seed : null);
        return json;
    }

    private SpecJson() {}
}
