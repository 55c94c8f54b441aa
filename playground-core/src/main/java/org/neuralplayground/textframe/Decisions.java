package org.neuralplayground.textframe;

import java.util.List;
import org.neuralplayground.frame.Grid;

/// What a network decides for, and how surely.
///
/// @param classes one for each place; [#NONE] where the network's answer is not finite
/// @param confidences of the same places, the probability of that class; NaN where there is none
public record Decisions(List<Integer> classes, Grid confidences) {
    /// In place of a class.
    public static final int NONE = -1;

    public Decisions {
        classes = List.copyOf(classes);
    }
}
