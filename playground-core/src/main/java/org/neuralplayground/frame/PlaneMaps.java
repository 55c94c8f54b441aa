package org.neuralplayground.frame;

import java.util.List;
import java.util.Optional;

/// What a network makes of the plane. Immutable.
///
/// @param units for each layer a 25 x 25 map of each unit's activation, each cell the mean of 4 x 4
///   cells of the full map; of an output unit its answer
/// @param outputs the 100 x 100 decision grid of each output, output activation applied
/// @param focus the full map that was asked for
public record PlaneMaps(List<List<Grid>> units, List<Grid> outputs, Optional<FocusMap> focus) {
    public PlaneMaps {
        units = units.stream().map(List::copyOf).toList();
        outputs = List.copyOf(outputs);
    }
}
