package org.neuralplayground.streaming;

import java.util.Optional;
import org.neuralplayground.frame.Frame;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.frame.LayerFrame;
import org.neuralplayground.train.ConfusionMatrix;

/// How many bytes a frame takes.
final class FrameSize {
    /// Flags, frame, generation, epoch, step and the four losses and scores.
    private static final int HEAD_BYTES =
            MessageKind.BYTES
                    + Short.BYTES
                    + 2 * Integer.BYTES
                    + 2 * Double.BYTES
                    + 4 * Float.BYTES;

    /// Layer and unit of the focus.
    private static final int FOCUS_BYTES = 2;

    /// Coordinates of the probe and the focused unit's activation there.
    private static final int PROBE_BYTES = 3 * Float.BYTES;

    static int of(Frame frame) {
        return HEAD_BYTES
                + confusion(frame.evaluation().trainConfusion())
                + confusion(frame.evaluation().testConfusion())
                + frame.layers().stream().mapToInt(FrameSize::layer).sum()
                + frame.outputs().stream().mapToInt(Grid::size).sum()
                + frame.focus().map(focus -> FOCUS_BYTES + focus.map().size()).orElse(0)
                + frame.probe()
                        .map(probe -> PROBE_BYTES + Float.BYTES * probe.outputs().size())
                        .orElse(0);
    }

    private static int confusion(Optional<ConfusionMatrix> confusion) {
        return confusion.map(matrix -> matrix.classes() * matrix.classes()).orElse(0)
                * Integer.BYTES;
    }

    private static int layer(LayerFrame layer) {
        int numbers =
                layer.weights().size()
                        + layer.biases().size()
                        + layer.weightGradients().size()
                        + layer.biasGradients().size();
        int cells = layer.smallMaps().stream().mapToInt(Grid::size).sum();
        return Float.BYTES * numbers + cells;
    }

    private FrameSize() {}
}
