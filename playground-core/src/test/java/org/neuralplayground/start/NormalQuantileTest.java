package org.neuralplayground.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The quantile of the normal distribution")
class NormalQuantileTest {

    /// Roots of Φ found with 40 digits, one at least in each range of the approximation.
    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.047096299361199237",
        "1e-17, -8.4937932241095980661",
        "5.551115123125783e-17, -8.2923610758135955382",
        "1e-10, -6.3613409024040561991",
        "0.001, -3.0902323061678135354",
        "0.01, -2.3263478740408410931",
        "0.07, -1.4757910281791706856",
        "0.2, -0.84162123357291416552",
        "0.42, -0.20189347914185089071",
        "0.9, 1.2815515655446005935",
        "0.975, 1.9599639845400538556",
        "0.999, 3.0902323061678132778"
    })
    void isThatOfAMoreExactComputation(double p, double expected) {
        assertThat(NormalQuantile.of(p))
                .isCloseTo(expected, within(1e-15 + 1e-15 * Math.abs(expected)));
    }

    @Test
    void risesAndIsOddAroundOneHalf() {
        double before = Double.NEGATIVE_INFINITY;
        for (double p = 0x1p-12; p < 1; p += 0x1p-12) {
            double quantile = NormalQuantile.of(p);
            assertThat(quantile).isGreaterThan(before);
            assertThat(NormalQuantile.of(1 - p)).isEqualTo(-quantile);
            before = quantile;
        }
    }
}
