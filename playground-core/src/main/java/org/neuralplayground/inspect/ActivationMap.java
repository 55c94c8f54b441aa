package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;

/// What a layer's units do for many examples, as a picture: a row is a unit, a column an example,
/// and the examples stand class by class. Where there are more examples than columns, a column is
/// the mean of neighbouring ones of the same class; a class then has columns in proportion to its
/// examples, at least one.
///
/// Of an image or a sequence, a unit's value is the mean over its places or steps.
///
/// @param values units x columns
/// @param bands the classes that have examples, from left to right
/// @param order the examples from left to right, as rows of the activations: class by class, and in
///   a class as they were
/// @param starts which place of the order is the first of each column, and at the end the number of
///   examples
public record ActivationMap(
        Table values, List<Band> bands, RowSelection order, List<Integer> starts) {

    /// The columns of one class.
    ///
    /// @param label the class
    /// @param from its first column
    /// @param columns how many it has, at least 1
    public record Band(int label, int from, int columns) {}

    public ActivationMap {
        bands = List.copyOf(bands);
        starts = List.copyOf(starts);
    }

    /// Orders activations by class.
    ///
    /// @param labels the class of each example, at least 0. Not modified.
    /// @param mostColumns the most columns; at least as many as there are classes with examples
    /// @throws IllegalArgumentException where there are not as many labels as examples, one is
    ///   negative, or there are too few columns
    public static ActivationMap of(Activations activations, int[] labels, int mostColumns) {
        Table all = activations.values();
        if (labels.length != all.rows()) {
            throw new IllegalArgumentException(
                    "labels must be one for each of %d examples, were %d"
                            .formatted(all.rows(), labels.length));
        }
        ClassColumns columns = ClassColumns.of(labels, mostColumns);
        int units = activations.units();
        float[] values = new float[Math.multiplyExact(units, columns.count())];
        double[] means = new double[units];
        for (int column = 0; column < columns.count(); column++) {
            columns.putMeans(column, all, means);
            for (int unit = 0; unit < units; unit++) {
                values[unit * columns.count() + column] = (float) means[unit];
            }
        }
        return new ActivationMap(
                Table.of(units, columns.count(), values),
                columns.bands(),
                columns.order(),
                columns.starts());
    }

    public int units() {
        return values.rows();
    }

    public int columns() {
        return values.columns();
    }

    /// The examples of a column, as rows of the activations.
    ///
    /// @throws IndexOutOfBoundsException where there is no such column
    public List<Integer> examples(int column) {
        Objects.checkIndex(column, columns());
        List<Integer> examples = new ArrayList<>();
        for (int place = starts.get(column); place < starts.get(column + 1); place++) {
            examples.add(order.at(place));
        }
        return List.copyOf(examples);
    }
}
