package org.neuralplayground.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The reference's generator")
class SeedRandomTest {

    static Stream<Arguments> knownStreams() {
        return Stream.of(
                Arguments.of(
                        "0.12345",
                        new double[] {0.9152007406557323, 0.4702753218035592, 0.2736265229359467}),
                Arguments.of("hello", new double[] {0.5463663768140734, 0.4397379377059223}),
                Arguments.of("", new double[] {0.23144008215179881}));
    }

    @ParameterizedTest(name = "seed \"{0}\"")
    @MethodSource("knownStreams")
    void givesTheNumbersOfTheJavaScriptLibrary(String seed, double[] expected) {
        SeedRandom random = new SeedRandom(seed);
        for (double number : expected) {
            assertThat(random.nextDouble()).isEqualTo(number);
        }
    }

    @Test
    void staysInTheUnitIntervalAndIsEvenlySpread() {
        SeedRandom random = new SeedRandom("spread");
        int[] tenths = new int[10];
        for (int n = 0; n < 100_000; n++) {
            double number = random.nextDouble();
            assertThat(number).isGreaterThanOrEqualTo(0).isLessThan(1);
            tenths[(int) (number * 10)]++;
        }
        for (int count : tenths) {
            assertThat(count).isBetween(9_600, 10_400);
        }
    }

    @Test
    void usesEveryCharacterOfALongSeed() {
        String long1 = "a".repeat(300) + "b";
        String long2 = "a".repeat(300) + "c";
        assertThat(new SeedRandom(long1).nextDouble())
                .isNotEqualTo(new SeedRandom(long2).nextDouble());
    }

    @Test
    void givesEqualLongsForEqualSeeds() {
        SeedRandom random = new SeedRandom("한글");
        SeedRandom same = new SeedRandom("한글");
        for (int n = 0; n < 10; n++) {
            assertThat(random.nextLong()).isEqualTo(same.nextLong());
        }
    }
}
