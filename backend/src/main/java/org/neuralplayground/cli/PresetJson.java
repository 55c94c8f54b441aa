package org.neuralplayground.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neuralplayground.link.TextLink;
import org.neuralplayground.preset.Preset;
import org.neuralplayground.textplayground.TextSource;
import org.neuralplayground.textplayground.TextTrainingSpec;
import tools.jackson.databind.json.JsonMapper;

/// Presets as JSON: an array of objects. The link says all that there is to a preset.
final class PresetJson {

    static String of(List<Preset> presets) {
        return JsonMapper.shared()
                .writeValueAsString(presets.stream().map(PresetJson::preset).toList());
    }

    private static Map<String, Object> preset(Preset preset) {
        TextTrainingSpec training = preset.spec().training();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", preset.name());
        json.put("about", preset.about());
        json.put("files", files(preset.spec().source()));
        json.put("texts", preset.texts());
        json.put("classes", preset.classes());
        json.put("vocabulary", preset.spec().text().vocabularySize());
        json.put("network", PresetText.sizes(preset));
        json.put("optimizer", training.optimizer());
        json.put("learningRate", training.learningRate());
        json.put("batchSize", training.batchSize());
        json.put("validation", training.validation());
        json.put("epochs", training.epochs());
        json.put("link", TextLink.encode(preset.spec()));
        return json;
    }

    private static List<String> files(TextSource source) {
        return source instanceof TextSource.Published(var texts)
                ? DataDirectory.fileNames(texts)
                : List.of();
    }

    private PresetJson() {}
}
