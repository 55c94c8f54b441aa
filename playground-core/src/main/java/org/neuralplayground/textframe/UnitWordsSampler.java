package org.neuralplayground.textframe;

import java.util.BitSet;
import java.util.List;
import org.neuralplayground.inspect.WordsOfUnit;
import org.neuralplayground.nn.Network;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextTrainer;

/// Finds the words of each unit of the layer that reads the vocabulary. Features that stand for no
/// term, as those of Keras' beginning or padding, are left out.
final class UnitWordsSampler {
    private static final int MOST = 8;

    private final Network network;
    private final PreparedTexts texts;
    private final BitSet terms = new BitSet();

    UnitWordsSampler(TextTrainer trainer) {
        network = trainer.network();
        texts = trainer.texts();
        texts.ranked(1, texts.features()).forEach(terms::set);
    }

    List<UnitWords> sample() {
        int others = texts.features() - terms.cardinality();
        return WordsOfUnit.of(network, MOST + others).stream()
                .map(unit -> new UnitWords(named(unit.exciting()), named(unit.inhibiting())))
                .toList();
    }

    private List<UnitWords.Weighted> named(List<WordsOfUnit.Weighted> features) {
        return features.stream()
                .filter(each -> terms.get(each.feature()) && Float.isFinite(each.weight()))
                .limit(MOST)
                .map(each -> new UnitWords.Weighted(texts.term(each.feature()), each.weight()))
                .toList();
    }
}
