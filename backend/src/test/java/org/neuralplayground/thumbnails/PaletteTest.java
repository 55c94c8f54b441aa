package org.neuralplayground.thumbnails;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neuralplayground.spec.Problem;

class PaletteTest {

    /// The middle colours are the channels' means: (e8 + f5) / 2 = ee.5, and so on.
    @ParameterizedTest
    @CsvSource({
        "-1, #f59322",
        "0, #e8eaeb",
        "1, #0877bd",
        "-0.5, #efbf87",
        "0.5, #78b1d4",
        "-3, #f59322",
        "1.2, #0877bd"
    })
    @DisplayName("a value's colour lies between orange, grey and blue")
    void values(double value, String colour) {
        assertThat(Palette.colour(Problem.REGRESSION, value)).isEqualTo(colour);
    }
}
