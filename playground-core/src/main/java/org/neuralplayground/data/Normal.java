package org.neuralplayground.data;

import java.util.random.RandomGenerator;

/// Normal variates by Marsaglia's polar method, as the reference draws them: the second variate of
/// each pair is thrown away.
final class Normal {

    /// One variate.
    static double draw(double mean, double variance, RandomGenerator random) {
        double first;
        double squares;
        do {
            first = 2 * random.nextDouble() - 1;
            double second = 2 * random.nextDouble() - 1;
            squares = first * first + second * second;
        } while (squares > 1);
        double standard = StrictMath.sqrt(-2 * StrictMath.log(squares) / squares) * first;
        return mean + StrictMath.sqrt(variance) * standard;
    }

    private Normal() {}
}
