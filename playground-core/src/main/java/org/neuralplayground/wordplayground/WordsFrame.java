package org.neuralplayground.wordplayground;

import java.util.List;
import java.util.Optional;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.projection.PlaneWindow;

/// Word vectors at one moment. Immutable.
///
/// @param epoch completed epochs
/// @param loss the mean loss of the last epoch's pairs, see
///   [org.neuralplayground.embedding.SkipGram#lastLoss]; NaN before the first
/// @param window the rectangle that holds all points
/// @param explained the share of the variance along x and along y, each in [0, 1]
/// @param points shown words x 2
/// @param chosen the neighbours of the word that was asked for; empty otherwise
public record WordsFrame(
        long epoch,
        double loss,
        PlaneWindow window,
        List<Double> explained,
        Grid points,
        Optional<WordNeighbours> chosen) {
    public WordsFrame {
        explained = List.copyOf(explained);
    }
}
