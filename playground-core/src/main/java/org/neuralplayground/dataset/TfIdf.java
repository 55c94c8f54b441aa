package org.neuralplayground.dataset;

import org.neuralplayground.kernel.SparseRows;

/// Weighs the counts of words by how rare the words are (Spärck Jones 1972), and gives each text
/// the length 1: `count(t, d) idf(t)`, divided by the Euclidean norm of the text's row, with
/// `idf(t) = ln((1 + n) / (1 + df(t))) + 1` for the n texts of the fit, of which df(t) have t.
/// These are the formulas and defaults of scikit-learn's `TfidfTransformer` (smooth idf, norm L2);
/// a text without words stays 0. Computed in double precision and rounded once. Immutable.
public final class TfIdf {
    private final double[] idf;

    private TfIdf(double[] idf) {
        this.idf = idf;
    }

    /// Counts in how many texts each word occurs. To be fitted on the training part alone.
    ///
    /// @param counts texts x words
    public static TfIdf fit(SparseTable counts) {
        SparseRows rows = counts.compressed();
        int[] texts = new int[counts.columns()];
        for (int n = 0; n < counts.stored(); n++) {
            texts[rows.column(n)] += rows.value(n) == 0 ? 0 : 1;
        }
        double[] idf = new double[texts.length];
        for (int word = 0; word < idf.length; word++) {
            idf[word] = StrictMath.log((1.0 + counts.rows()) / (1.0 + texts[word])) + 1;
        }
        return new TfIdf(idf);
    }

    /// How many words there are.
    public int columns() {
        return idf.length;
    }

    /// How much a word weighs: 1 where all texts of the fit have it, more where fewer do.
    public double idf(int word) {
        return idf[word];
    }

    /// Weighs the words of any texts.
    ///
    /// @param counts texts x words
    /// @throws IllegalArgumentException where there are not as many words as at the fit
    public SparseTable apply(SparseTable counts) {
        if (counts.columns() != idf.length) {
            throw new IllegalArgumentException(
                    "counts must have %d columns as at the fit, had %d"
                            .formatted(idf.length, counts.columns()));
        }
        SparseRows rows = counts.compressed();
        int[] starts = new int[counts.rows() + 1];
        int[] columns = new int[counts.stored()];
        float[] values = new float[counts.stored()];
        for (int row = 0; row < counts.rows(); row++) {
            double norm = norm(rows, row);
            starts[row + 1] = rows.start(row + 1);
            for (int n = rows.start(row); n < rows.start(row + 1); n++) {
                columns[n] = rows.column(n);
                values[n] = norm == 0 ? 0 : (float) (weighted(rows, n) / norm);
            }
        }
        return SparseTable.of(idf.length, starts, columns, values);
    }

    private double weighted(SparseRows rows, int n) {
        return rows.value(n) * idf[rows.column(n)];
    }

    private double norm(SparseRows rows, int row) {
        double sum = 0;
        for (int n = rows.start(row); n < rows.start(row + 1); n++) {
            sum += weighted(rows, n) * weighted(rows, n);
        }
        return Math.sqrt(sum);
    }
}
