package org.neuralplayground.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Scores;
import tools.jackson.databind.json.JsonMapper;

/// A text playground's training as one JSON object; the README shows the form. What is not there,
/// and what is no finite number, is `null`.
final class TextsJson {

    static String of(TextsReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("history", report.history().epochs().stream().map(TextsJson::epoch).toList());
        Map<String, @Nullable Object> test = new LinkedHashMap<>();
        test.put("loss", finite(report.test().loss()));
        test.put("accuracy", finite(accuracy(report.test())));
        json.put("test", test);
        json.put("parameters", report.parameters());
        json.put("seconds", report.seconds());
        json.put("peakHeapMb", report.peakHeapMegabytes());
        return JsonMapper.shared().writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> epoch(EpochRecord epoch) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("epoch", epoch.epoch());
        json.put("loss", finite(epoch.training().loss()));
        json.put("accuracy", finite(accuracy(epoch.training())));
        json.put("valLoss", validation(epoch, Scores::loss));
        json.put("valAccuracy", validation(epoch, TextsJson::accuracy));
        return json;
    }

    private static @Nullable Double validation(EpochRecord epoch, ToDoubleFunction<Scores> number) {
        Optional<Scores> scores = epoch.validation();
        return scores.isPresent() ? finite(number.applyAsDouble(scores.get())) : null;
    }

    private static double accuracy(Scores scores) {
        return scores.of(TextTrainer.ACCURACY);
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    private TextsJson() {}
}
