package org.neuralplayground.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;

@DisplayName("A corpus")
class CorpusTest {
    private static final Corpus CORPUS =
            new Corpus(
                    List.of("bad", "good", "odd"),
                    List.of(text("a", 1), text("b", 0), text("c", 1)));

    @Test
    void countsTheTextsOfEachClassAlsoOfAnEmptyOne() {
        assertThat(CORPUS.counts()).containsExactly(1, 2, 0);
        assertThat(CORPUS.size()).isEqualTo(3);
    }

    @Test
    void givesClassIndicesAsTargets() {
        assertThat(CORPUS.targets()).isEqualTo(Table.of(3, 1, 1, 0, 1));
    }

    @Test
    void keepsItsClassesWhenSomeTextsAreSelected() {
        Corpus selected = CORPUS.select(RowSelection.of(2, 1));
        assertThat(selected.texts()).containsExactly(text("c", 1), text("b", 0));
        assertThat(selected.classes()).isEqualTo(CORPUS.classes());
    }

    @Test
    void hasAtLeastTwoDifferentClassesAndNoTextOfAnother() {
        assertThatThrownBy(() -> new Corpus(List.of("a", "a"), List.of()))
                .hasMessage("a corpus must have at least 2 different classes, had [a, a]");
        assertThatThrownBy(() -> new Corpus(List.of("a", "b"), List.of(text("x", 2))))
                .hasMessage("text 1: label must be in [0, 2), was 2");
    }

    private static LabelledText text(String text, int label) {
        return new LabelledText(text, label, Optional.empty());
    }
}
