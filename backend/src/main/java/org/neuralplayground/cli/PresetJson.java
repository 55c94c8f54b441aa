package org.neuralplayground.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.neuralplayground.fit.EpochRecord;
import org.neuralplayground.model.Summary;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.preset.PresetData;
import org.neuralplayground.preset.PresetTraining;
import org.neuralplayground.train.Scores;
import tools.jackson.databind.json.JsonMapper;

/// Presets and their reports as JSON; the README shows the form. What is not there, and what is no
/// finite number, is `null`.
final class PresetJson {

    /// One object.
    static String of(PresetReport report) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("history", report.history().epochs().stream().map(PresetJson::epoch).toList());
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
        json.put("valAccuracy", validation(epoch, PresetJson::accuracy));
        return json;
    }

    private static @Nullable Double validation(EpochRecord epoch, ToDoubleFunction<Scores> number) {
        Optional<Scores> scores = epoch.validation();
        return scores.isPresent() ? finite(number.applyAsDouble(scores.get())) : null;
    }

    private static double accuracy(Scores scores) {
        return scores.of(PresetTraining.ACCURACY);
    }

    private static @Nullable Double finite(double number) {
        return Double.isFinite(number) ? number : null;
    }

    /// An array of objects.
    static String of(List<Preset> presets) {
        return JsonMapper.shared()
                .writeValueAsString(presets.stream().map(PresetJson::preset).toList());
    }

    private static Map<String, Object> preset(Preset preset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", preset.name());
        json.put("data", data(preset.data()));
        json.put("files", preset.data().files());
        json.put("network", PresetText.sizes(preset.network()));
        json.put("parameters", Summary.of(preset.network()).totalParameters());
        json.put("optimizer", preset.plan().optimizer().getClass().getSimpleName());
        json.put("learningRate", preset.plan().learningRate());
        json.put("batchSize", preset.plan().batchSize());
        json.put("validation", preset.validation().examples());
        json.put("epochs", preset.epochs());
        return json;
    }

    private static Map<String, Object> data(PresetData data) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (data) {
            case PresetData.KerasMultiHot(var source, int vocabulary) -> {
                json.put("source", source.name());
                json.put("vocabulary", vocabulary);
                json.put("encoding", "multi-hot");
            }
        }
        return json;
    }

    private PresetJson() {}
}
