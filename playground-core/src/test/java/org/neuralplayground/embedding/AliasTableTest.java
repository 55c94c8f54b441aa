package org.neuralplayground.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.random.SplitMix;

@DisplayName("An alias table")
class AliasTableTest {

    @Test
    void hasTheProbabilitiesThatItWasMadeOf() {
        RandomGenerator random = new SeedRandom("alias");
        double[] weights = new double[500];
        double sum = 0;
        for (int n = 0; n < weights.length; n++) {
            weights[n] = n % 7 == 0 ? 0 : Math.exp(random.nextDouble(-5, 5));
            sum += weights[n];
        }
        AliasTable table = new AliasTable(weights);
        for (int n = 0; n < weights.length; n++) {
            assertThat(table.probability(n)).isCloseTo(weights[n] / sum, within(1e-14));
        }
    }

    /// Of 1, 3, 0 and 4 eighths.
    @Test
    void drawsBits() {
        AliasTable table = new AliasTable(1, 3, 0, 4);
        int[] counts = new int[4];
        int draws = 80_000;
        for (int n = 0; n < draws; n++) {
            counts[table.draw(SplitMix.bits(7, n))]++;
        }
        // Four standard deviations are at most 4 √(n / 4).
        assertThat(counts[0]).isCloseTo(10_000, within(566));
        assertThat(counts[1]).isCloseTo(30_000, within(566));
        assertThat(counts[2]).isZero();
        assertThat(counts[3]).isCloseTo(40_000, within(566));
    }

    @Test
    void ofOneNumberDrawsThat() {
        assertThat(new AliasTable(0.2).draw(-1)).isZero();
    }
}
