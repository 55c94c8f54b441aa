package org.neuralplayground.dataset;

import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// Which rows of a data set, and in which order. Immutable.
public final class RowSelection {
    private final int[] rows;

    private RowSelection(int[] rows) {
        this.rows = rows;
    }

    /// The rows `from` to `to - 1`.
    ///
    /// @throws IllegalArgumentException where `0 <= from <= to` is not so
    public static RowSelection range(int from, int to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "a range of rows must begin at 0 or more and not end before, was %d to %d"
                            .formatted(from, to));
        }
        int[] rows = new int[to - from];
        Arrays.setAll(rows, n -> from + n);
        return new RowSelection(rows);
    }

    /// These rows in this order.
    ///
    /// @param rows not modified, copied
    /// @throws IllegalArgumentException where one is negative
    public static RowSelection of(int... rows) {
        for (int row : rows) {
            if (row < 0) {
                throw new IllegalArgumentException("a row must be 0 or more, was " + row);
            }
        }
        return new RowSelection(rows.clone());
    }

    /// The first `count` rows in a random order: Fisher and Yates' shuffle from the last place to
    /// the first (Knuth, TAOCP 2, 3.4.2, algorithm P). With NumPy's generator it is NumPy's order.
    public static RowSelection shuffled(int count, RandomGenerator random) {
        int[] rows = range(0, count).rows;
        for (int last = count - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int swapped = rows[last];
            rows[last] = rows[chosen];
            rows[chosen] = swapped;
        }
        return new RowSelection(rows);
    }

    public int size() {
        return rows.length;
    }

    /// The row at a place of this order.
    public int at(int place) {
        return rows[place];
    }

    /// The rows at some of this order's places.
    ///
    /// @throws IndexOutOfBoundsException where a place is not below [#size()]
    public RowSelection select(RowSelection places) {
        int[] selected = new int[places.size()];
        for (int n = 0; n < selected.length; n++) {
            selected[n] = rows[Objects.checkIndex(places.at(n), rows.length)];
        }
        return new RowSelection(selected);
    }

    /// These rows, then others.
    public RowSelection and(RowSelection others) {
        int[] all = Arrays.copyOf(rows, Math.addExact(rows.length, others.rows.length));
        System.arraycopy(others.rows, 0, all, rows.length, others.rows.length);
        return new RowSelection(all);
    }

    /// A copy.
    public int[] toArray() {
        return rows.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSelection that && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return "RowSelection[" + rows.length + " rows]";
    }
}
