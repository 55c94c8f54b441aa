package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.List;

/// How numbers are spread: neighbouring bins of equal width, whose edges are whole multiples of 1,
/// 2 or 5 times a power of ten, from the smallest number to the largest. Each finite number counts
/// in exactly one bin, the others apart.
///
/// @param bins in rising order; none where no number is finite
/// @param notNumbers how many were NaN
/// @param negativeInfinities how many were -∞
/// @param positiveInfinities how many were +∞
public record Histogram(
        List<Bin> bins, long notNumbers, long negativeInfinities, long positiveInfinities) {

    /// A bin holds `from <= x < to`; the last one holds `to` as well.
    ///
    /// @param count how many numbers it holds
    public record Bin(double from, double to, long count) {}

    public Histogram {
        bins = List.copyOf(bins);
    }

    /// Counts numbers. Where all finite ones are equal there is one bin.
    ///
    /// @param mostBins at least 2; the narrowest bins are taken of which so many suffice
    /// @param numbers Not modified.
    /// @throws IllegalArgumentException where fewer bins than 2 are wanted
    public static Histogram of(int mostBins, float... numbers) {
        float smallest = Float.POSITIVE_INFINITY;
        float largest = Float.NEGATIVE_INFINITY;
        for (float number : numbers) {
            if (Float.isFinite(number)) {
                smallest = Math.min(smallest, number);
                largest = Math.max(largest, number);
            }
        }
        BinEdges edges =
                smallest <= largest
                        ? BinEdges.over(smallest, largest, mostBins)
                        : BinEdges.none(mostBins);
        return count(edges, numbers);
    }

    private static Histogram count(BinEdges edges, float[] numbers) {
        long[] counts = new long[edges.bins()];
        long notNumbers = 0;
        long negativeInfinities = 0;
        long positiveInfinities = 0;
        for (float number : numbers) {
            if (Float.isFinite(number)) {
                counts[edges.binOf(number)]++;
            } else if (Float.isNaN(number)) {
                notNumbers++;
            } else if (number < 0) {
                negativeInfinities++;
            } else {
                positiveInfinities++;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < counts.length; bin++) {
            bins.add(new Bin(edges.edge(bin), edges.edge(bin + 1), counts[bin]));
        }
        return new Histogram(bins, notNumbers, negativeInfinities, positiveInfinities);
    }

    /// How many finite numbers there were.
    public long finite() {
        return bins.stream().mapToLong(Bin::count).sum();
    }

    /// The width of each bin; NaN where there is none.
    public double binWidth() {
        return bins.isEmpty()
                ? Double.NaN
                : (bins.getLast().to() - bins.getFirst().from()) / bins.size();
    }
}
