package org.neuralplayground.textframe;

import java.util.List;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.projection.PlaneWindow;

/// The shown texts where the last hidden layer spreads them most, on the map of what the output
/// decides there; see [org.neuralplayground.projection.HiddenPlane].
///
/// @param window the rectangle that the cells cover
/// @param explained the share of the variance along x and along y, each in [0, 1]
/// @param agreement for which share of the shown texts the plane decides as the network does
/// @param points shown texts x 2
/// @param cells 60 x 80, from the top left, the edges included
public record TextPlane(
        PlaneWindow window,
        List<Double> explained,
        double agreement,
        Grid points,
        Decisions cells) {
    /// Cells from top to bottom.
    public static final int ROWS = 60;

    /// Cells from left to right.
    public static final int COLUMNS = 80;

    public TextPlane {
        explained = List.copyOf(explained);
    }
}
