package org.neuralplayground.inspect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/// Edges that a person can read: neighbouring multiples `n w` of a width `w` of 1, 2 or 5 times a
/// power of ten. They are computed in decimal and rounded once, so that an edge is the `double`
/// nearest to what it is written as, and which bin a number is in is decided by comparison with the
/// edges alone.
final class BinEdges {
    private static final int FEWEST = 2;
    private static final List<BigDecimal> MANTISSAS =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    private final double[] edges;

    private BinEdges(double[] edges) {
        this.edges = edges;
    }

    /// No bins.
    static BinEdges none(int mostBins) {
        requireSome(mostBins);
        return new BinEdges(new double[] {0});
    }

    /// The narrowest bins of which at most `mostBins` hold all from the smallest to the largest;
    /// one where these are equal, as wide as the largest such width up to its magnitude, or 1 wide
    /// at 0.
    ///
    /// @param smallest finite
    /// @param largest finite, at least the smallest
    /// @param mostBins at least 2, as the range may reach over 0
    static BinEdges over(float smallest, float largest, int mostBins) {
        requireSome(mostBins);
        BigDecimal from = new BigDecimal(smallest);
        BigDecimal to = new BigDecimal(largest);
        BigDecimal range = to.subtract(from);
        if (range.signum() == 0) {
            BigDecimal width = from.signum() == 0 ? BigDecimal.ONE : largestUpTo(from.abs());
            return multiples(width, multiple(from, width, RoundingMode.FLOOR), 1);
        }
        int exponent = exponent(range) - BigDecimal.valueOf(mostBins).precision();
        for (int n = 0; true; n++) {
            BigDecimal width = width(n, exponent);
            BigInteger first = multiple(from, width, RoundingMode.FLOOR);
            BigInteger last = multiple(to, width, RoundingMode.CEILING);
            BigInteger bins = last.subtract(first);
            if (bins.compareTo(BigInteger.valueOf(mostBins)) <= 0) {
                return multiples(width, first, bins.intValueExact());
            }
        }
    }

    private static void requireSome(int mostBins) {
        if (mostBins < FEWEST) {
            throw new IllegalArgumentException(
                    "the most bins must be at least %d, was %d".formatted(FEWEST, mostBins));
        }
    }

    /// `e` where the number is in [10^e, 10^(e + 1)).
    private static int exponent(BigDecimal positive) {
        return positive.precision() - positive.scale() - 1;
    }

    /// The n-th width from 10^exponent on.
    private static BigDecimal width(int n, int exponent) {
        int powers = exponent + n / MANTISSAS.size();
        return MANTISSAS.get(n % MANTISSAS.size()).scaleByPowerOfTen(powers);
    }

    private static BigDecimal largestUpTo(BigDecimal positive) {
        int exponent = exponent(positive);
        BigDecimal largest = width(0, exponent);
        for (int n = 1; n < MANTISSAS.size(); n++) {
            if (width(n, exponent).compareTo(positive) <= 0) {
                largest = width(n, exponent);
            }
        }
        return largest;
    }

    private static BigInteger multiple(BigDecimal number, BigDecimal width, RoundingMode mode) {
        return number.divide(width, 0, mode).toBigIntegerExact();
    }

    private static BinEdges multiples(BigDecimal width, BigInteger first, int bins) {
        double[] edges = new double[bins + 1];
        for (int n = 0; n <= bins; n++) {
            BigInteger multiple = first.add(BigInteger.valueOf(n));
            edges[n] = width.multiply(new BigDecimal(multiple)).doubleValue();
        }
        return new BinEdges(edges);
    }

    int bins() {
        return edges.length - 1;
    }

    /// The lower edge of a bin, and the upper one of the bin before.
    double edge(int n) {
        return edges[n];
    }

    /// The bin that holds a number between the first edge and the last.
    int binOf(float number) {
        int last = bins() - 1;
        double share = (number - edges[0]) / (edges[bins()] - edges[0]);
        int bin = Math.clamp((int) (share * bins()), 0, last);
        while (number < edges[bin]) {
            bin--;
        }
        while (bin < last && number >= edges[bin + 1]) {
            bin++;
        }
        return bin;
    }
}
