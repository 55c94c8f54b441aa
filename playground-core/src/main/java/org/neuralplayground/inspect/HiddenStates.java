package org.neuralplayground.inspect;

import java.util.List;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.nn.RecurrentLayer;

/// What a recurrent layer remembers while it reads one text: its hidden state `h` after each token,
/// of LSTM too (not its cell `c`). All values lie in [-1, 1]. They are there whether the next layer
/// sees each state or only the last.
///
/// @param layer its position, from 0
/// @param spec what the layer is
/// @param values steps x units: row t is the state after token t
public record HiddenStates(int layer, LayerSpec.Recurrent spec, Table values) {

    /// @throws IllegalArgumentException where the values' columns are not the layer's units
    public HiddenStates {
        if (values.columns() != spec.units()) {
            throw new IllegalArgumentException(
                    "hidden states must have %d columns, had %d"
                            .formatted(spec.units(), values.columns()));
        }
    }

    /// Takes a text through a network, as for an answer: without dropout and with running
    /// statistics. Where it has several recurrent layers, the last one shows its states.
    ///
    /// @param network Not modified.
    /// @param tokens one for each step. Not modified.
    /// @throws IllegalArgumentException where the network does not take tokens or has no recurrent
    ///   layer, where there are more or fewer tokens than steps, or one is not in the vocabulary
    public static HiddenStates of(Network network, int... tokens) {
        if (!(network.inputShape() instanceof Shape.Tokens(int steps))) {
            throw new IllegalArgumentException(
                    "a network with hidden states must take tokens, took " + network.inputShape());
        }
        if (tokens.length != steps) {
            throw new IllegalArgumentException(
                    "tokens must be %d, were %d".formatted(steps, tokens.length));
        }
        List<Layer> layers = network.layers();
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            if (layers.get(layer) instanceof RecurrentLayer recurrent) {
                return of(network, layer, recurrent.spec(), tokens);
            }
        }
        throw new IllegalArgumentException(
                "a network with hidden states must have a recurrent layer, had "
                        + network.spec().layers());
    }

    /// In a pass that learns, as only such a pass keeps all states.
    private static HiddenStates of(
            Network network, int layer, LayerSpec.Recurrent spec, int... tokens) {
        NetworkPass pass = new NetworkPass(network, 1, NetworkPass.Learning.PARAMETERS);
        pass.prepare(1);
        for (int step = 0; step < tokens.length; step++) {
            pass.input().set(step, 0, tokens[step]);
        }
        pass.forward();
        float[] values = new float[Math.multiplyExact(tokens.length, spec.units())];
        pass.copyStates(layer, 0, values);
        return new HiddenStates(layer, spec, Table.of(tokens.length, spec.units(), values));
    }

    /// How many tokens were read.
    public int steps() {
        return values.rows();
    }

    public int units() {
        return spec.units();
    }
}
