package org.neuralplayground.textframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.spec.Activation;

/// A layer that has units of its own.
///
/// @param index its place among all layers of the network, from 0
/// @param kind what it is
/// @param units how many it has; of an embedding its dimensions
/// @param activation what its units make of their sums; none of embedding and pooling
/// @param dropout the share of its outputs that is dropped while training, where there is some
public record DrawnLayer(
        int index,
        Kind kind,
        int units,
        Optional<UnitActivation> activation,
        OptionalDouble dropout) {

    /// What a layer is.
    public enum Kind {
        DENSE,
        EMBEDDING,
        POOLING,
        SIMPLE_RNN,
        LSTM,
        GRU
    }

    /// Whether it reads sums of all units of the layer before.
    public boolean isDense() {
        return kind == Kind.DENSE;
    }

    /// Whether it has a state after each token.
    public boolean isRecurrent() {
        return switch (kind) {
            case SIMPLE_RNN, LSTM, GRU -> true;
            case DENSE, EMBEDDING, POOLING -> false;
        };
    }

    /// The layers of a text playground's network that have units.
    ///
    /// @throws IllegalArgumentException where it has one that such a network never has
    static List<DrawnLayer> of(ModelSpec model) {
        List<DrawnLayer> drawn = new ArrayList<>();
        for (int index = 0; index < model.layers().size(); index++) {
            if (model.layers().get(index) instanceof LayerSpec.Dropout(double rate)) {
                drawn.add(drawn.removeLast().withDropout(rate));
            } else {
                drawn.add(of(model, index));
            }
        }
        return List.copyOf(drawn);
    }

    private static DrawnLayer of(ModelSpec model, int index) {
        int dimensions = model.outputShapes().get(index).rows();
        return switch (model.layers().get(index)) {
            case LayerSpec.Dense(int units, var activation) ->
                    plain(index, Kind.DENSE, units)
                            .with(
                                    index == model.layers().size() - 1
                                            ? outputs(model.loss())
                                            : new UnitActivation.Each(activation));
            case LayerSpec.Embedding(_, int units) -> plain(index, Kind.EMBEDDING, units);
            case LayerSpec.GlobalPooling _ -> plain(index, Kind.POOLING, dimensions);
            case LayerSpec.Recurrent(var cell, int units, _) ->
                    plain(index, kind(cell), units).with(new UnitActivation.Each(Activation.TANH));
            case LayerSpec.Activated _,
                    LayerSpec.Dropout _,
                    LayerSpec.BatchNormalization _,
                    LayerSpec.Convolution _,
                    LayerSpec.Pooling _,
                    LayerSpec.Flatten _ ->
                    throw new IllegalArgumentException(
                            "a layer of a network for texts must have units that can be drawn, was "
                                    + model.layers().get(index));
        };
    }

    private static Kind kind(LayerSpec.Recurrent.Cell cell) {
        return switch (cell) {
            case SIMPLE -> Kind.SIMPLE_RNN;
            case LSTM -> Kind.LSTM;
            case GRU -> Kind.GRU;
        };
    }

    private static UnitActivation outputs(LossSpec loss) {
        return loss instanceof LossSpec.SoftmaxCrossEntropy
                ? new UnitActivation.Softmax()
                : new UnitActivation.Each(Activation.SIGMOID);
    }

    private static DrawnLayer plain(int index, Kind kind, int units) {
        return new DrawnLayer(index, kind, units, Optional.empty(), OptionalDouble.empty());
    }

    private DrawnLayer with(UnitActivation newActivation) {
        return new DrawnLayer(index, kind, units, Optional.of(newActivation), dropout);
    }

    private DrawnLayer withDropout(double rate) {
        return new DrawnLayer(index, kind, units, activation, OptionalDouble.of(rate));
    }
}
