package org.neuralplayground.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A network at a glance: what each layer gives and how many parameters it has, as Keras'
/// `summary()` says it, from the spec alone. As in Keras 2, what an optimizer remembers does not
/// count.
///
/// @param rows one for each layer, in their order
public record Summary(List<Row> rows) {

    /// One layer.
    ///
    /// @param name as Keras names it in a fresh session: `dense`, `dense_1`, ...
    /// @param type Keras' class
    /// @param outputShape what it gives for one example
    /// @param trainedParameters those that training changes by their gradients
    /// @param measuredParameters running means and variances, which Keras calls non-trainable
    public record Row(
            String name,
            String type,
            Shape outputShape,
            long trainedParameters,
            long measuredParameters) {

        /// All numbers that the layer keeps.
        public long parameters() {
            return trainedParameters + measuredParameters;
        }
    }

    public Summary {
        rows = List.copyOf(rows);
    }

    /// The summary of a network that need not exist.
    public static Summary of(ModelSpec spec) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Shape input = spec.input();
        for (int index = 0; index < spec.layers().size(); index++) {
            LayerSpec layer = spec.layers().get(index);
            Shape output = spec.outputShapes().get(index);
            KerasName keras = KerasName.of(layer);
            int before = seen.merge(keras.name(), 1, Integer::sum) - 1;
            String name = before == 0 ? keras.name() : keras.name() + "_" + before;
            ParameterCount count = ParameterCount.of(layer, input);
            rows.add(new Row(name, keras.type(), output, count.trained(), count.measured()));
            input = output;
        }
        return new Summary(rows);
    }

    /// All numbers that the network keeps.
    public long totalParameters() {
        return trainedParameters() + measuredParameters();
    }

    /// Those that training changes by their gradients: Keras' trainable ones.
    public long trainedParameters() {
        return rows.stream().mapToLong(Row::trainedParameters).sum();
    }

    /// Running means and variances: Keras' non-trainable ones.
    public long measuredParameters() {
        return rows.stream().mapToLong(Row::measuredParameters).sum();
    }

    /// The table that Keras 2 prints, 65 characters wide, lines ended by `\n`.
    public String toText() {
        return SummaryText.of(this);
    }
}
