package org.neuralplayground.kernel;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The sums of products of [Kernel] as sums of outer products, on vector registers. Both sides are
/// transposed first, so that the rows of one example are neighbours: then a tile of 8 x 2 vectors
/// of sums can stay in registers while places and examples go by, and no lanes are ever added up.
///
/// One side of a tile, 8 neighbouring rows, is broadcast; the other, two vectors of neighbouring
/// rows, is loaded. As a rule the left side is broadcast; where a run is too short for a vector,
/// such as a row of a window over an image of one channel, the right one is.
final class VectorOuterProducts {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int W = S.length();
    private static final int ROWS = 8;
    private static final int COLUMNS = 2 * W;

    /// A tile of sums.
    private static final int TILE = ROWS * COLUMNS;

    /// How many multiply-adds a sum gets before it goes back to memory, at the least.
    private static final int DEPTH = 64;

    /// Whether this is the way: for more than a few rows at one place, which are not worth the
    /// transposition.
    static boolean suit(RowCorrelation shape) {
        return shape.height() * shape.width() > 1
                || shape.runs() > 1
                || (shape.leftRows() >= ROWS && shape.columns() >= COLUMNS);
    }

    /// How many floats [#correlate] puts aside: a tile and both sides, with margins that tiles
    /// which stand over reach into.
    static int scratch(RowCorrelation shape, int lanes) {
        return Math.addExact(
                TILE, Math.multiplyExact(lanes, leftStride(shape) + rightStride(shape)));
    }

    private static int leftStride(RowCorrelation shape) {
        return shape.leftExtent() + COLUMNS;
    }

    private static int rightStride(RowCorrelation shape) {
        return shape.rightExtent() + COLUMNS;
    }

    /// `sums[m, n] += Σ ...`, see [RowCorrelation].
    ///
    /// @param scratch of [#scratch] floats. Modified.
    static void correlate(
            RowCorrelation shape,
            float[] left,
            int leftRow,
            float[] right,
            int rightRow,
            float[] sums,
            int sumOffset,
            int lanes,
            float[] scratch) {
        int leftStride = leftStride(shape);
        int rightStride = rightStride(shape);
        int l = TILE;
        int r = l + lanes * leftStride;
        VectorTranspose.transpose(left, leftRow, shape.leftExtent(), lanes, scratch, l, leftStride);
        VectorTranspose.transpose(
                right, rightRow, shape.rightExtent(), lanes, scratch, r, rightStride);
        int block = Math.max(1, DEPTH / (shape.height() * shape.width()));
        for (int example = 0; example < lanes; example += block) {
            int examples = Math.min(block, lanes - example);
            addRuns(
                    shape,
                    scratch,
                    l + example * leftStride,
                    r + example * rightStride,
                    examples,
                    sums,
                    sumOffset);
        }
    }

    private static void addRuns(
            RowCorrelation shape,
            float[] rows,
            int left,
            int right,
            int examples,
            float[] sums,
            int sumOffset) {
        boolean swapped = shape.runLength() < COLUMNS && shape.leftRows() >= W;
        for (int run = 0; run < shape.runs(); run++) {
            int r = right + run * shape.runStride();
            int to = sumOffset + run * shape.runLength();
            if (swapped) {
                addSwapped(shape, rows, left, r, examples, sums, to);
            } else {
                add(shape, rows, left, r, examples, sums, to);
            }
        }
    }

    /// One run, the left side broadcast.
    private static void add(
            RowCorrelation shape,
            float[] rows,
            int left,
            int right,
            int examples,
            float[] sums,
            int sumOffset) {
        int sumRow = shape.columns();
        for (int n = 0; n < shape.runLength(); n += COLUMNS) {
            int columns = Math.min(COLUMNS, shape.runLength() - n);
            for (int m = 0; m < shape.leftRows(); m += ROWS) {
                int count = Math.min(ROWS, shape.leftRows() - m);
                int to = sumOffset + m * sumRow + n;
                if (count == ROWS && columns == COLUMNS) {
                    addTile(shape, false, rows, left + m, right + n, examples, sums, to, sumRow);
                } else {
                    load(rows, sums, to, count, sumRow, columns, 1);
                    addTile(shape, false, rows, left + m, right + n, examples, rows, 0, COLUMNS);
                    store(rows, sums, to, count, sumRow, columns, 1);
                }
            }
        }
    }

    /// One run, the right side broadcast.
    private static void addSwapped(
            RowCorrelation shape,
            float[] rows,
            int left,
            int right,
            int examples,
            float[] sums,
            int sumOffset) {
        int sumRow = shape.columns();
        for (int m = 0; m < shape.leftRows(); m += COLUMNS) {
            int columns = Math.min(COLUMNS, shape.leftRows() - m);
            for (int n = 0; n < shape.runLength(); n += ROWS) {
                int count = Math.min(ROWS, shape.runLength() - n);
                int to = sumOffset + m * sumRow + n;
                load(rows, sums, to, count, 1, columns, sumRow);
                addTile(shape, true, rows, right + n, left + m, examples, rows, 0, COLUMNS);
                store(rows, sums, to, count, 1, columns, sumRow);
            }
        }
    }

    /// Fetches the sums of a tile that stands over, or lies across, to the front.
    private static void load(
            float[] rows,
            float[] sums,
            int from,
            int count,
            int rowStep,
            int columns,
            int columnStep) {
        Arrays.fill(rows, 0, TILE, 0);
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < columns; column++) {
                rows[row * COLUMNS + column] = sums[from + row * rowStep + column * columnStep];
            }
        }
    }

    private static void store(
            float[] rows,
            float[] sums,
            int to,
            int count,
            int rowStep,
            int columns,
            int columnStep) {
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < columns; column++) {
                sums[to + row * rowStep + column * columnStep] = rows[row * COLUMNS + column];
            }
        }
    }

    /// `sums[m, n] += Σ_example Σ_y Σ_x scalars[m] vectors[n]`, 8 x 2 vectors.
    ///
    /// @param swapped whether the scalars are the right side's
    private static void addTile(
            RowCorrelation shape,
            boolean swapped,
            float[] rows,
            int scalars,
            int vectors,
            int examples,
            float[] sums,
            int sumOffset,
            int sumRow) {
        int scalarX = swapped ? shape.rightX() : shape.leftX();
        int scalarY = swapped ? shape.rightY() : shape.leftY();
        int scalarExample = swapped ? rightStride(shape) : leftStride(shape);
        int vectorX = swapped ? shape.leftX() : shape.rightX();
        int vectorY = swapped ? shape.leftY() : shape.rightY();
        int vectorExample = swapped ? leftStride(shape) : rightStride(shape);
        int t0 = sumOffset;
        int t1 = t0 + sumRow;
        int t2 = t1 + sumRow;
        int t3 = t2 + sumRow;
        int t4 = t3 + sumRow;
        int t5 = t4 + sumRow;
        int t6 = t5 + sumRow;
        int t7 = t6 + sumRow;
        FloatVector s00 = FloatVector.fromArray(S, sums, t0);
        FloatVector s01 = FloatVector.fromArray(S, sums, t0 + W);
        FloatVector s10 = FloatVector.fromArray(S, sums, t1);
        FloatVector s11 = FloatVector.fromArray(S, sums, t1 + W);
        FloatVector s20 = FloatVector.fromArray(S, sums, t2);
        FloatVector s21 = FloatVector.fromArray(S, sums, t2 + W);
        FloatVector s30 = FloatVector.fromArray(S, sums, t3);
        FloatVector s31 = FloatVector.fromArray(S, sums, t3 + W);
        FloatVector s40 = FloatVector.fromArray(S, sums, t4);
        FloatVector s41 = FloatVector.fromArray(S, sums, t4 + W);
        FloatVector s50 = FloatVector.fromArray(S, sums, t5);
        FloatVector s51 = FloatVector.fromArray(S, sums, t5 + W);
        FloatVector s60 = FloatVector.fromArray(S, sums, t6);
        FloatVector s61 = FloatVector.fromArray(S, sums, t6 + W);
        FloatVector s70 = FloatVector.fromArray(S, sums, t7);
        FloatVector s71 = FloatVector.fromArray(S, sums, t7 + W);
        int a = scalars;
        int b = vectors;
        int x = 0;
        int y = 0;
        int example = 0;
        do {
            FloatVector b0 = FloatVector.fromArray(S, rows, b);
            FloatVector b1 = FloatVector.fromArray(S, rows, b + W);
            FloatVector a0 = FloatVector.broadcast(S, rows[a]);
            s00 = a0.fma(b0, s00);
            s01 = a0.fma(b1, s01);
            FloatVector a1 = FloatVector.broadcast(S, rows[a + 1]);
            s10 = a1.fma(b0, s10);
            s11 = a1.fma(b1, s11);
            FloatVector a2 = FloatVector.broadcast(S, rows[a + 2]);
            s20 = a2.fma(b0, s20);
            s21 = a2.fma(b1, s21);
            FloatVector a3 = FloatVector.broadcast(S, rows[a + 3]);
            s30 = a3.fma(b0, s30);
            s31 = a3.fma(b1, s31);
            FloatVector a4 = FloatVector.broadcast(S, rows[a + 4]);
            s40 = a4.fma(b0, s40);
            s41 = a4.fma(b1, s41);
            FloatVector a5 = FloatVector.broadcast(S, rows[a + 5]);
            s50 = a5.fma(b0, s50);
            s51 = a5.fma(b1, s51);
            FloatVector a6 = FloatVector.broadcast(S, rows[a + 6]);
            s60 = a6.fma(b0, s60);
            s61 = a6.fma(b1, s61);
            FloatVector a7 = FloatVector.broadcast(S, rows[a + 7]);
            s70 = a7.fma(b0, s70);
            s71 = a7.fma(b1, s71);
            a += scalarX;
            b += vectorX;
            x++;
            if (x == shape.width()) {
                x = 0;
                y++;
                if (y == shape.height()) {
                    y = 0;
                    example++;
                }
                a = scalars + example * scalarExample + y * scalarY;
                b = vectors + example * vectorExample + y * vectorY;
            }
        } while (example < examples);
        s00.intoArray(sums, t0);
        s01.intoArray(sums, t0 + W);
        s10.intoArray(sums, t1);
        s11.intoArray(sums, t1 + W);
        s20.intoArray(sums, t2);
        s21.intoArray(sums, t2 + W);
        s30.intoArray(sums, t3);
        s31.intoArray(sums, t3 + W);
        s40.intoArray(sums, t4);
        s41.intoArray(sums, t4 + W);
        s50.intoArray(sums, t5);
        s51.intoArray(sums, t5 + W);
        s60.intoArray(sums, t6);
        s61.intoArray(sums, t6 + W);
        s70.intoArray(sums, t7);
        s71.intoArray(sums, t7 + W);
    }

    private VectorOuterProducts() {}
}
