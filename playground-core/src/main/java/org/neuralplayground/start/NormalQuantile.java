package org.neuralplayground.start;

/// The inverse of the standard normal distribution function, `Φ⁻¹(p)`: Wichura 1988, algorithm AS
/// 241, routine PPND16, with a relative error of about 1e-16. Its rational functions are of degree
/// 7 in each of three ranges; the coefficients are the paper's, rounded to double precision.
final class NormalQuantile {
    /// How far from ½ the first function holds.
    private static final double CENTRE = 0.425;

    /// Where the second function gives way to the third.
    private static final double FAR_TAIL = 5;

    private static final double[] CENTRE_NUMERATOR = {
        3.3871328727963665,
        133.14166789178438,
        1971.5909503065513,
        13731.69376550946,
        45921.95393154987,
        67265.7709270087,
        33430.57558358813,
        2509.0809287301227
    };
    private static final double[] CENTRE_DENOMINATOR = {
        1,
        42.31333070160091,
        687.1870074920579,
        5394.196021424751,
        21213.794301586597,
        39307.89580009271,
        28729.085735721943,
        5226.495278852854
    };
    private static final double[] TAIL_NUMERATOR = {
        1.4234371107496835,
        4.630337846156546,
        5.769497221460691,
        3.6478483247632045,
        1.2704582524523684,
        0.2417807251774506,
        0.022723844989269184,
        0.0007745450142783414
    };
    private static final double[] TAIL_DENOMINATOR = {
        1,
        2.053191626637759,
        1.6763848301838038,
        0.6897673349851,
        0.14810397642748008,
        0.015198666563616457,
        0.0005475938084995345,
        1.0507500716444169e-09
    };
    private static final double[] FAR_NUMERATOR = {
        6.657904643501103,
        5.463784911164114,
        1.7848265399172913,
        0.29656057182850487,
        0.026532189526576124,
        0.0012426609473880784,
        2.7115555687434876e-05,
        2.0103343992922881e-07
    };
    private static final double[] FAR_DENOMINATOR = {
        1,
        0.599832206555888,
        0.1369298809227358,
        0.014875361290850615,
        0.0007868691311456133,
        1.8463183175100548e-05,
        1.421511758316446e-07,
        2.0442631033899397e-15
    };

    /// `Φ⁻¹(p)`.
    ///
    /// @param p in (0, 1)
    static double of(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= CENTRE) {
            double r = CENTRE * CENTRE - q * q;
            return q * polynomial(CENTRE_NUMERATOR, r) / polynomial(CENTRE_DENOMINATOR, r);
        }
        double tail = StrictMath.sqrt(-StrictMath.log(Math.min(p, 1 - p)));
        double x =
                tail <= FAR_TAIL
                        ? ratio(TAIL_NUMERATOR, TAIL_DENOMINATOR, tail - 1.6)
                        : ratio(FAR_NUMERATOR, FAR_DENOMINATOR, tail - FAR_TAIL);
        return q < 0 ? -x : x;
    }

    private static double ratio(double[] numerator, double[] denominator, double r) {
        return polynomial(numerator, r) / polynomial(denominator, r);
    }

    /// Horner's rule; coefficients by ascending degree.
    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int degree = coefficients.length - 1; degree >= 0; degree--) {
            sum = sum * x + coefficients[degree];
        }
        return sum;
    }

    private NormalQuantile() {}
}
