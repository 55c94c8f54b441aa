package org.neuralplayground.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.data.SplitData;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import tools.jackson.databind.json.JsonMapper;

/// A report as one JSON object; the README shows its form. What is no finite number is `null`.
final class JsonReport {
    private static final int FIRST_TRAINING_EXAMPLES = 12;
    private static final int FIRST_TEST_EXAMPLES = 4;

    static String of(TrainingReport report) {
        PlaygroundSpec spec = report.spec();
        SplitData data = report.data();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("spec", SpecJson.of(spec));
        json.put("train", examples(spec, data.train(), FIRST_TRAINING_EXAMPLES));
        json.put("test", examples(spec, data.test(), FIRST_TEST_EXAMPLES));
        json.put("initial", report.initial());
        Map<String, Object> checkpoints = new LinkedHashMap<>();
        for (ReportedEpoch epoch : report.epochs()) {
            checkpoints.put(Integer.toString(epoch.epoch()), checkpoint(epoch));
        }
        json.put("checkpoints", checkpoints);
        report.divergence().ifPresent(divergence -> json.put("divergence", divergence));
        return JsonMapper.shared().writeValueAsString(json);
    }

    private static Map<String, Object> examples(
            PlaygroundSpec spec, List<LabelledPoint> examples, int first) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("size", examples.size());
        json.put(
                "first",
                examples.stream()
                        .limit(first)
                        .map(point -> List.of(point.x(), point.y(), label(spec, point)))
                        .toList());
        return json;
    }

    /// -1 or 1 of two classes, as in TensorFlow Playground; otherwise the class index or the value.
    private static Number label(PlaygroundSpec spec, LabelledPoint point) {
        if (spec.data().source().problem() == Problem.REGRESSION) {
            return point.label();
        }
        int classIndex = (int) point.label();
        return spec.data().source().classes() == 2 ? 2 * classIndex - 1 : classIndex;
    }

    private static Map<String, @Nullable Object> checkpoint(ReportedEpoch epoch) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("trainLoss", finite(epoch.evaluation().trainLoss()));
        json.put("testLoss", finite(epoch.evaluation().testLoss()));
        json.put(
                "grid",
                epoch.outputs().size() == 1
                        ? epoch.outputs().getFirst().toArray()
                        : epoch.outputs().stream().map(Grid::toArray).toList());
        return json;
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private JsonReport() {}
}
