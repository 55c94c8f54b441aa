package org.neuralplayground.runs;

import java.util.Arrays;
import java.util.List;
import org.neuralplayground.data.SplitData;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.frame.PlaneGrid;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.PlaygroundSpec;

/// What frames are about: the data and the shape of the network.
///
/// @param generation rises with every scene of the run, from 1
/// @param spec the playground
/// @param data its examples
/// @param inputMaps the 25 x 25 map of each input feature, used or not
public record RunScene(long generation, PlaygroundSpec spec, SplitData data, List<Grid> inputMaps) {

    /// The same in every scene.
    private static final List<Grid> INPUT_MAPS =
            Arrays.stream(InputFeature.values()).map(PlaneGrid::smallOf).toList();

    public RunScene {
        inputMaps = List.copyOf(inputMaps);
    }

    static RunScene of(long generation, PlaygroundSpec spec, SplitData data) {
        return new RunScene(generation, spec, data, INPUT_MAPS);
    }
}
