package org.neuralplayground.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.text.Similarity;
import org.neuralplayground.text.TextPipeline;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextPart.Role;

/// The sentences that a person compares, and by which measure.
final class ComparedTexts {
    /// A matrix of more no longer fits beside its sentences.
    static final int MOST = 8;

    /// How many texts stand there at first.
    private static final int AT_FIRST = 4;

    private final List<String> texts = new ArrayList<>();
    private Similarity measure = Similarity.COSINE;
    private int nextText;

    List<String> texts() {
        return List.copyOf(texts);
    }

    Similarity measure() {
        return measure;
    }

    void measureBy(Similarity newMeasure) {
        measure = newMeasure;
    }

    boolean isFull() {
        return texts.size() == MOST;
    }

    /// Adds a sentence; nothing where there are [#MOST].
    void add(String text) {
        if (!isFull()) {
            texts.add(text);
        }
    }

    /// Replaces a sentence; one that is no longer there stays away.
    void set(int index, String text) {
        if (index < texts.size()) {
            texts.set(index, text);
        }
    }

    /// Takes a sentence out.
    void remove(int index) {
        if (index < texts.size()) {
            texts.remove(index);
        }
    }

    /// Adds the next of the texts to train on.
    void addFrom(PreparedTexts prepared) {
        TextPart part = prepared.part(Role.TRAINING);
        if (part.size() > 0) {
            add(part.text(nextText++ % part.size()));
        }
    }

    /// Puts some texts there where there are none.
    void fillFrom(PreparedTexts prepared) {
        while (texts.size() < AT_FIRST && prepared.part(Role.TRAINING).size() > 0) {
            addFrom(prepared);
        }
    }

    /// How alike each two are, by the pipeline's vectors.
    Table matrix(TextPipeline pipeline) {
        return pipeline.similarity(measure, texts);
    }

    /// Which sentences have no word that the pipeline knows, by their places.
    List<Integer> unknown(TextPipeline pipeline) {
        Table itself = pipeline.similarity(Similarity.COSINE, texts);
        List<Integer> unknown = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            if (itself.at(place, place) == 0) {
                unknown.add(place);
            }
        }
        return unknown;
    }
}
