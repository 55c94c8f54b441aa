package org.neuralplayground.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchOptionsTest {

    @Test
    void withoutOptionsTheWholeTableIsMeasuredThoroughly() throws Exception {
        assertThat(BenchOptions.parse(List.of()))
                .isEqualTo(
                        new BenchOptions(
                                Table.ROWS, Effort.THOROUGH, BenchOptions.Format.TEXT, false));
    }

    @Test
    void optionsCombine() throws Exception {
        BenchOptions options =
                BenchOptions.parse(List.of("--only", "grid-6x8", "--quick", "--format", "json"));
        assertThat(options.rows()).extracting(Row::name).containsExactly("grid-6x8");
        assertThat(options.effort()).isEqualTo(Effort.QUICK);
        assertThat(options.format()).isEqualTo(BenchOptions.Format.JSON);
    }

    @ParameterizedTest
    @CsvSource({
        "--only toy,            'name must be one of toy-2-4-2-1, '",
        "--only,                --only needs a value.",
        "--format yaml,         'format must be text or json, was yaml'",
        "--fast,                ', was --fast'",
        "--only grid-6x8 --write, '--write needs the whole table: leave --only away.'",
    })
    void whatIsWrongIsSaidInASentence(String line, String sentence) {
        assertThatThrownBy(() -> BenchOptions.parse(List.of(line.split(" ", -1))))
                .isInstanceOf(BenchOptions.WrongOption.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void onePassOfTheQuickTableTakesLessThanFiveMinutes() {
        Effort quick = Effort.QUICK;
        long secondsPerSide =
                quick.iteration().toSeconds() * (quick.warmUps() + quick.iterations());
        long startOfAJvm = 4;
        long rows = 11;
        assertThat(rows * 2 * quick.rounds() * (secondsPerSide + startOfAJvm)).isLessThan(300);
    }
}
