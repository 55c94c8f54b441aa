package org.neuralplayground.frame;

import java.util.List;

/// One layer at the moment of a frame.
///
/// @param weights units x inputs
/// @param biases units x 1
/// @param weightGradients units x inputs: the mean over the last batch, without penalty
/// @param biasGradients units x 1: the same
/// @param smallMaps a 25 x 25 map of each unit's activation; of an output unit its answer
public record LayerFrame(
        Grid weights, Grid biases, Grid weightGradients, Grid biasGradients, List<Grid> smallMaps) {
    public LayerFrame {
        smallMaps = List.copyOf(smallMaps);
    }
}
