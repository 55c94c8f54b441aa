package org.neuralplayground.textframe;

import java.util.List;

/// The words of a unit of the layer that reads the vocabulary: of a dense one those of its largest
/// and smallest weights, of an embedding's dimension those of its largest and smallest values.
///
/// @param exciting above 0, the largest first, at most 8
/// @param inhibiting below 0, the smallest first, at most 8
public record UnitWords(List<Weighted> exciting, List<Weighted> inhibiting) {

    /// A term with its weight, which is finite.
    public record Weighted(String term, float weight) {}

    public UnitWords {
        exciting = List.copyOf(exciting);
        inhibiting = List.copyOf(inhibiting);
    }
}
