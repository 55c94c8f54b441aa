package org.neuralplayground.onnx;

import java.util.Arrays;
import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.nn.Parameter;

/// Recurrent layers, over `[steps, batch, features]`.
///
/// The engine has the gates in Keras' order: h of a simple cell; i, f, c, o of LSTM; z, r, h of
/// GRU. ONNX has i, o, f, c for LSTM, and otherwise the same. ONNX always has two rows of biases:
/// what is added to the features' part, then what is added to the state's.
final class RecurrentNodes {

    /// Where each of ONNX' gates stands in Keras' order.
    private static int[] gates(Cell cell) {
        return switch (cell) {
            case SIMPLE -> new int[] {0};
            case LSTM -> new int[] {0, 3, 1, 2};
            case GRU -> new int[] {0, 1, 2};
        };
    }

    /// The states after each step, `[steps, batch, units]`, or the last, `[batch, units]`.
    ///
    /// @param parameters weights and recurrent weights, (gates units) x inputs, biases, and of GRU
    ///   recurrent biases
    static Value add(
            Graph graph, LayerSpec.Recurrent layer, List<Parameter> parameters, Value input) {
        List<Value> inputs =
                List.of(
                        input,
                        weights(graph, "weights", layer, parameters.get(0)),
                        weights(graph, "recurrentWeights", layer, parameters.get(1)),
                        biases(graph, layer, parameters.subList(2, parameters.size())));
        // The first output has the states after each step, the second the last; both have a
        // dimension of size 1 for the direction.
        int output = layer.returnSequences() ? 0 : 1;
        Value states = graph.addSkipping(output, operator(layer.cell()), inputs, attributes(layer));
        return graph.add("Squeeze", List.of(states, graph.wholes("direction", 1 - output)));
    }

    private static String operator(Cell cell) {
        return switch (cell) {
            case SIMPLE -> "RNN";
            case LSTM -> "LSTM";
            case GRU -> "GRU";
        };
    }

    private static Attribute[] attributes(LayerSpec.Recurrent layer) {
        Attribute units = Attribute.of("hidden_size", layer.units());
        return layer.cell() == Cell.GRU
                ? new Attribute[] {units, Attribute.of("linear_before_reset", 1)}
                : new Attribute[] {units};
    }

    private static Value weights(
            Graph graph, String what, LayerSpec.Recurrent layer, Parameter parameter) {
        float[] ordered = inOrder(layer, parameter);
        return graph.constant(what, ordered, 1, parameter.rows(), parameter.columns());
    }

    /// The features' biases and the state's, which are 0 where the cell has none.
    private static Value biases(
            Graph graph, LayerSpec.Recurrent layer, List<Parameter> parameters) {
        int rows = parameters.getFirst().size();
        float[] both = Arrays.copyOf(inOrder(layer, parameters.getFirst()), 2 * rows);
        if (parameters.size() > 1) {
            System.arraycopy(inOrder(layer, parameters.get(1)), 0, both, rows, rows);
        }
        return graph.constant("biases", both, 1, both.length);
    }

    /// The rows, gate by gate in ONNX' order.
    private static float[] inOrder(LayerSpec.Recurrent layer, Parameter parameter) {
        float[] values = parameter.copyOfValues();
        float[] ordered = new float[values.length];
        int size = layer.units() * parameter.columns();
        int to = 0;
        for (int gate : gates(layer.cell())) {
            System.arraycopy(values, gate * size, ordered, to, size);
            to += size;
        }
        return ordered;
    }

    private RecurrentNodes() {}
}
