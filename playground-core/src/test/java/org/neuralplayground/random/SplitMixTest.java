package org.neuralplayground.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SplitMix64")
class SplitMixTest {

    @Test
    void givesTheNumbersOfTheJdk() {
        SplittableRandom random = new SplittableRandom(-1234567);
        for (int n = 0; n < 100; n++) {
            assertThat(SplitMix.bits(-1234567, n)).isEqualTo(random.nextLong());
        }
    }

    @Test
    void staysBelowItsBound() {
        for (int n = 0; n < 1_000; n++) {
            assertThat(SplitMix.below(7, 1, n)).isBetween(0, 6);
            assertThat(SplitMix.below(1, 1, n)).isZero();
        }
    }

    /// Test vectors of its authors.
    @Test
    void hashesTextsAsFowlerNollAndVo() {
        assertThat(SplitMix.seed("")).isEqualTo(0xcbf29ce484222325L);
        assertThat(SplitMix.seed("a")).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(SplitMix.seed("foobar")).isEqualTo(0x85944171f73967e8L);
    }
}
