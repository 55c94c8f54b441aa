package org.neuralplayground.wordplayground;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.embedding.SkipGram;
import org.neuralplayground.embedding.WordVectors;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.projection.PlaneWindow;
import org.neuralplayground.projection.PrincipalComponents;

/// Takes frames of word vectors when asked: the shown words' vectors, brought to length 1 as the
/// cosine sees them, along the two axes on which they are spread most. Keeps these axes, to which
/// the next plane is turned, so that words move and the plane does not. Not thread-safe.
public final class WordsFrameSampler {
    private static final int AXES = 2;

    private final SkipGram skipGram;
    private final WordTexts texts;
    private final RowSelection shown;
    private Optional<PrincipalComponents> before = Optional.empty();

    /// @param texts that it learns from
    public WordsFrameSampler(SkipGram skipGram, WordTexts texts) {
        this.skipGram = skipGram;
        this.texts = texts;
        this.shown = RowSelection.range(0, texts.shown());
    }

    /// The vectors as they are now.
    ///
    /// @param chosen the index of the shown word whose neighbours are wanted; one that is not there
    ///   has none
    public WordsFrame sample(OptionalInt chosen) {
        WordVectors vectors = skipGram.vectors();
        Table directions = new WordVectors(vectors.values().select(shown)).normalized().values();
        PrincipalComponents axes = axes(directions);
        Table points = axes.project(directions);
        return new WordsFrame(
                skipGram.epochs(),
                skipGram.lastLoss(),
                PlaneWindow.around(points),
                IntStream.range(0, AXES).mapToObj(axes::explainedRatio).toList(),
                Grid.of(points.rows(), AXES, points.toArray()),
                chosen.isPresent() && chosen.getAsInt() < shown.size()
                        ? Optional.of(neighbours(vectors, chosen.getAsInt()))
                        : Optional.empty());
    }

    private PrincipalComponents axes(Table directions) {
        PrincipalComponents main = PrincipalComponents.of(directions, AXES);
        PrincipalComponents axes = before.map(main::alignedTo).orElse(main);
        before = Optional.of(axes);
        return axes;
    }

    private WordNeighbours neighbours(WordVectors vectors, int word) {
        List<WordNeighbours.Near> nearest =
                vectors.nearest(word, WordLimits.MAX_NEIGHBOURS).stream()
                        .map(near -> near(near.word(), near.cosine()))
                        .toList();
        return new WordNeighbours(word, nearest);
    }

    private WordNeighbours.Near near(int word, double cosine) {
        OptionalInt place = word < shown.size() ? OptionalInt.of(word) : OptionalInt.empty();
        return new WordNeighbours.Near(texts.word(word), cosine, place);
    }
}
