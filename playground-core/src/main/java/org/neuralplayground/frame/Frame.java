package org.neuralplayground.frame;

import java.util.List;
import java.util.Optional;
import org.neuralplayground.train.Evaluation;

/// A run at one moment, as a page shows it. Immutable.
///
/// @param epoch completed passes
/// @param step updates
/// @param evaluation losses and scores
/// @param layers all layers, the output layer last
/// @param outputs the 100 x 100 decision grid of each output, output activation applied
/// @param focus the full map that was asked for
/// @param probe the reading that was asked for
public record Frame(
        long epoch,
        long step,
        Evaluation evaluation,
        List<LayerFrame> layers,
        List<Grid> outputs,
        Optional<FocusMap> focus,
        Optional<ProbeReading> probe) {
    public Frame {
        layers = List.copyOf(layers);
        outputs = List.copyOf(outputs);
    }
}
