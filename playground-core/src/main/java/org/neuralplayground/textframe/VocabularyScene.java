package org.neuralplayground.textframe;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.textplayground.PreparedTexts;

/// The terms that a network knows, in groups of neighbouring ranks by frequency: 1 to 10, 11 to
/// 100, and so on.
///
/// @param terms how many there are
/// @param indexed whether texts become sequences of indices, or else vectors
/// @param groups from the most frequent terms to the rarest
public record VocabularyScene(int terms, boolean indexed, List<Group> groups) {
    private static final int WORDS = 3;
    private static final int FACTOR = 10;

    /// Neighbouring ranks.
    ///
    /// @param first from 1
    /// @param last of the group itself
    /// @param words the terms of its first ranks, at most 3
    public record Group(int first, int last, List<String> words) {
        public Group {
            words = List.copyOf(words);
        }
    }

    public VocabularyScene {
        groups = List.copyOf(groups);
    }

    static VocabularyScene of(PreparedTexts texts, boolean indexed) {
        List<Integer> features = texts.ranked(1, texts.features());
        List<Group> groups = new ArrayList<>();
        long end = FACTOR;
        for (int first = 1; first <= features.size(); first = groups.getLast().last() + 1) {
            int last = (int) Math.min(end, features.size());
            List<String> words =
                    features.subList(first - 1, Math.min(last, first - 1 + WORDS)).stream()
                            .map(texts::term)
                            .toList();
            groups.add(new Group(first, last, words));
            end *= FACTOR;
        }
        return new VocabularyScene(features.size(), indexed, groups);
    }
}
