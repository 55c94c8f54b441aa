package org.neuralplayground.textframe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.neuralplayground.inspect.Attribution;
import org.neuralplayground.inspect.FeatureContributions;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.textplayground.ReadSentence;

/// Of a sentence as a row over the vocabulary. What a feature adds is shared equally by the words
/// that it stands for, so that all words together add what the row adds.
final class BagContributions implements WordContributions {
    private final FeatureContributions contributions;

    BagContributions(Network network) {
        contributions = new FeatureContributions(network);
    }

    @Override
    public Attribution attribution() {
        return contributions.attribution();
    }

    @Override
    public void put(ReadSentence sentence, NetworkPass pass) {
        pass.sparseInput().refer(row(sentence));
        pass.sparseInput().set(0, 0);
    }

    @Override
    public List<OptionalDouble> measure(ReadSentence sentence, int output) {
        Map<Integer, Float> byFeature = byFeature(row(sentence), output);
        Map<Integer, Integer> places = new HashMap<>();
        for (ReadSentence.Word word : sentence.words()) {
            word.feature().ifPresent(feature -> places.merge(feature, 1, Integer::sum));
        }
        return sentence.words().stream()
                .map(word ->
                        word.feature().isPresent()
                                ? share(word.feature().getAsInt(), byFeature, places)
                                : OptionalDouble.empty())
                .toList();
    }

    private Map<Integer, Float> byFeature(SparseRows row, int output) {
        contributions.read(row, 0);
        float[] values = new float[contributions.count()];
        contributions.measure(output, values);
        Map<Integer, Float> byFeature = new HashMap<>();
        for (int n = 0; n < values.length; n++) {
            byFeature.put(row.column(n), values[n]);
        }
        return byFeature;
    }

    /// 0 where the row stores nothing, as for a term that all texts have under TF-IDF.
    private static OptionalDouble share(
            int feature, Map<Integer, Float> byFeature, Map<Integer, Integer> places) {
        double contribution = byFeature.getOrDefault(feature, 0f);
        return WordContributions.finite(contribution / places.getOrDefault(feature, 1));
    }

    private static SparseRows row(ReadSentence sentence) {
        return sentence.row().orElseThrow().compressed();
    }
}
