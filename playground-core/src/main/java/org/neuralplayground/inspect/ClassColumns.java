package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.Table;

/// Which examples are which column of an [ActivationMap].
final class ClassColumns {
    private final int[] order;
    private final List<ActivationMap.Band> bands = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private ClassColumns(int[] order) {
        this.order = order;
    }

    /// @param labels the class of each example. Not modified.
    /// @throws IllegalArgumentException where one is negative, or there are too few columns
    static ClassColumns of(int[] labels, int mostColumns) {
        int[] counts = counts(labels);
        ClassColumns columns = new ClassColumns(sorted(labels, counts));
        int[] shares = shares(counts, mostColumns);
        int place = 0;
        for (int label = 0; label < counts.length; label++) {
            if (counts[label] > 0) {
                columns.addBand(label, shares[label], place, counts[label]);
                place += counts[label];
            }
        }
        columns.starts.add(place);
        return columns;
    }

    private static int[] counts(int[] labels) {
        int[] counts = new int[Arrays.stream(labels).max().orElse(-1) + 1];
        for (int label : labels) {
            if (label < 0) {
                throw new IllegalArgumentException("a label must be 0 or more, was " + label);
            }
            counts[label]++;
        }
        return counts;
    }

    /// The examples class by class (Knuth, TAOCP 3, 5.2, algorithm D: distribution counting).
    private static int[] sorted(int[] labels, int[] counts) {
        int[] next = new int[counts.length];
        for (int label = 1; label < counts.length; label++) {
            next[label] = next[label - 1] + counts[label - 1];
        }
        int[] order = new int[labels.length];
        for (int example = 0; example < labels.length; example++) {
            order[next[labels[example]]++] = example;
        }
        return order;
    }

    /// How many columns each class has: one for each example where that fits, else one, and of the
    /// others those that the largest quotient of examples by columns asks for (D'Hondt), so that
    /// neighbouring columns stand for about as many examples in all classes.
    private static int[] shares(int[] counts, int mostColumns) {
        int examples = Arrays.stream(counts).sum();
        if (examples <= mostColumns) {
            return counts;
        }
        int[] shares = Arrays.stream(counts).map(count -> Math.min(count, 1)).toArray();
        int given = Arrays.stream(shares).sum();
        if (given > mostColumns) {
            throw new IllegalArgumentException(
                    "columns must be at least as many as classes, %d, were %d"
                            .formatted(given, mostColumns));
        }
        for (int n = given; n < mostColumns; n++) {
            int neediest = 0;
            for (int label = 1; label < counts.length; label++) {
                long own = (long) counts[label] * (shares[neediest] + 1);
                if (own > (long) counts[neediest] * (shares[label] + 1)) {
                    neediest = label;
                }
            }
            shares[neediest]++;
        }
        return shares;
    }

    private void addBand(int label, int columns, int place, int examples) {
        bands.add(new ActivationMap.Band(label, starts.size(), columns));
        for (int column = 0; column < columns; column++) {
            starts.add(place + (int) ((long) column * examples / columns));
        }
    }

    int count() {
        return starts.size() - 1;
    }

    List<ActivationMap.Band> bands() {
        return bands;
    }

    RowSelection order() {
        return RowSelection.of(order);
    }

    List<Integer> starts() {
        return starts;
    }

    /// The mean of each unit over a column's examples. Channels and features lie innermost: the
    /// numbers of a unit are as far apart as there are units.
    ///
    /// @param means one for each unit. Modified.
    void putMeans(int column, Table activations, double[] means) {
        Arrays.fill(means, 0);
        int from = starts.get(column);
        int to = starts.get(column + 1);
        for (int place = from; place < to; place++) {
            for (int n = 0; n < activations.columns(); n++) {
                means[n % means.length] += activations.at(order[place], n);
            }
        }
        double count = (double) (to - from) * activations.columns() / means.length;
        for (int unit = 0; unit < means.length; unit++) {
            means[unit] /= count;
        }
    }
}
