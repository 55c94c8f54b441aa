package org.neuralplayground.ui.text;

import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.textplayground.FirstLayer;

/// How a network reads a text, as a person chooses it.
enum Reading {
    BAG,
    POOLED,
    SIMPLE_RNN,
    LSTM,
    GRU;

    /// The choice that shows a layer.
    static Reading of(FirstLayer layer) {
        return switch (layer) {
            case FirstLayer.Bag _ -> BAG;
            case FirstLayer.Pooled _ -> POOLED;
            case FirstLayer.Recurrent(Cell cell, int _, int _) ->
                    switch (cell) {
                        case SIMPLE -> SIMPLE_RNN;
                        case LSTM -> LSTM;
                        case GRU -> GRU;
                    };
        };
    }

    /// The layer that reads so.
    ///
    /// @param dimensions of an embedded word, where there is one
    /// @param units of the state, where there is one
    FirstLayer layer(int dimensions, int units) {
        return switch (this) {
            case BAG -> new FirstLayer.Bag();
            case POOLED -> new FirstLayer.Pooled(dimensions);
            case SIMPLE_RNN -> new FirstLayer.Recurrent(Cell.SIMPLE, dimensions, units);
            case LSTM -> new FirstLayer.Recurrent(Cell.LSTM, dimensions, units);
            case GRU -> new FirstLayer.Recurrent(Cell.GRU, dimensions, units);
        };
    }

    boolean embeds() {
        return this != BAG;
    }

    boolean isRecurrent() {
        return embeds() && this != POOLED;
    }
}
