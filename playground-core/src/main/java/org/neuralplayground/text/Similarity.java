package org.neuralplayground.text;

import java.util.function.DoubleBinaryOperator;
import org.neuralplayground.dataset.SparseTable;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.SparseRows;

/// How alike two texts are, by their vectors `a` and `b`, whose numbers are 0 or more: in [0, 1],
/// from nothing in common to the same. A text of which nothing is known is like none, not even
/// itself, as scikit-learn has it.
public enum Similarity {
    /// The cosine of the angle between them, `sum(a b) / sqrt(sum(a a) sum(b b))`: a text said
    /// twice is the same.
    COSINE {
        @Override
        double of(SparseRows rows, int one, int other) {
            double lengths =
                    sum(rows, one, one, (a, b) -> a * b) * sum(rows, other, other, (a, b) -> a * b);
            return lengths == 0 ? 0 : sum(rows, one, other, (a, b) -> a * b) / Math.sqrt(lengths);
        }
    },
    /// What they share of what they have together, `sum(min(a, b)) / sum(max(a, b))` (Ruzicka). On
    /// multi-hot vectors this is Jaccard's: the terms in both, divided by the terms in either.
    JACCARD {
        @Override
        double of(SparseRows rows, int one, int other) {
            double either = sum(rows, one, other, Math::max);
            return either == 0 ? 0 : sum(rows, one, other, Math::min) / either;
        }
    };

    /// Each row against each.
    ///
    /// @param vectors a row for each text
    /// @return texts x texts
    /// @throws IllegalArgumentException where a number is negative
    public Table matrix(SparseTable vectors) {
        SparseRows rows = vectors.compressed();
        for (int n = 0; n < vectors.stored(); n++) {
            if (rows.value(n) < 0) {
                throw new IllegalArgumentException(
                        "numbers of compared vectors must be 0 or more, was " + rows.value(n));
            }
        }
        int texts = vectors.rows();
        float[] values = new float[Math.multiplyExact(texts, texts)];
        for (int one = 0; one < texts; one++) {
            for (int other = one; other < texts; other++) {
                float value = (float) of(rows, one, other);
                values[one * texts + other] = value;
                values[other * texts + one] = value;
            }
        }
        return Table.of(texts, texts, values);
    }

    abstract double of(SparseRows rows, int one, int other);

    /// Adds a function of two rows' numbers, over all columns where one of them is not 0.
    private static double sum(SparseRows rows, int one, int other, DoubleBinaryOperator function) {
        double sum = 0;
        int n = rows.start(one);
        int m = rows.start(other);
        int end = rows.start(one + 1);
        int otherEnd = rows.start(other + 1);
        while (n < end || m < otherEnd) {
            int column = n < end ? rows.column(n) : Integer.MAX_VALUE;
            int otherColumn = m < otherEnd ? rows.column(m) : Integer.MAX_VALUE;
            double a = column <= otherColumn ? rows.value(n++) : 0;
            double b = otherColumn <= column ? rows.value(m++) : 0;
            sum += function.applyAsDouble(a, b);
        }
        return sum;
    }
}
