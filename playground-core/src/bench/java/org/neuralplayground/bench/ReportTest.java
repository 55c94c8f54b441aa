package org.neuralplayground.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReportTest {

    /// 20 µs and 25 steps of 40 bytes an epoch, beside 200 µs.
    private static final Comparison TOY =
            Comparison.of(
                    Table.ROWS.getFirst(), new Measurement(20e3, 1000), new Measurement(200e3, 0));

    /// 0.1 ms a grid, beside 4 ms.
    private static final Comparison GRID =
            Comparison.of(Table.ROWS.get(3), new Measurement(1e5, 7e4), new Measurement(4e6, 0));

    @Test
    void theTableHasAColumnForBytesPerStep() {
        assertThat(Report.text(List.of(TOY, GRID)).lines().map(line -> line.split(" +")))
                .contains(
                        new String[] {
                            "toy-2-4-2-1", "50,000", "5,000", "epochs/s", "10.0", "12.0", "no", "40"
                        },
                        new String[] {
                            "grid-2-4-2-1", "10,000", "250", "grids/s", "40.0", "60.0", "no", "-"
                        });
    }

    @Test
    void aRatioJustBelowItsGoalDoesNotLookLikeIt() {
        assertThat(Report.ratio(0.96)).isEqualTo("0.96");
        assertThat(Report.ratio(12.04)).isEqualTo("12.0");
    }

    @Test
    void aRowWhoseStepsAllocateHasNotReachedItsGoal() {
        Row row = Table.ROWS.getFirst();
        Measurement peer = new Measurement(200e3, 0);
        assertThat(Report.text(List.of(Comparison.of(row, new Measurement(10e3, 99 * 25), peer))))
                .containsPattern("20.0 +12.0 +yes +99");
        assertThat(Report.text(List.of(Comparison.of(row, new Measurement(10e3, 100 * 25), peer))))
                .containsPattern("20.0 +12.0 +no +100");
    }

    @Test
    void jsonHasExactlySixKeys() {
        JsonNode array = new ObjectMapper().readTree(Report.json(List.of(TOY, GRID)));
        assertThat(array.size()).isEqualTo(2);
        assertThat(array.get(0).propertyNames())
                .containsExactly("name", "ours", "peer", "unit", "ratio", "goal");
        assertThat(array.get(0).get("name").asString()).isEqualTo("toy-2-4-2-1");
        assertThat(array.get(0).get("ours").asDouble()).isEqualTo(50_000);
        assertThat(array.get(0).get("ratio").asDouble()).isEqualTo(10);
        assertThat(array.get(0).get("goal").asDouble()).isEqualTo(12);
    }

    @Test
    void thePageHoldsTheMachineAndAllRows() {
        assertThat(BenchmarkPage.of(List.of(TOY, GRID), Effort.QUICK, "- Processor: P"))
                .contains("- Processor: P")
                .contains("rounds: 1, warm-up: 5 x 1 s, measured: 3 x 1 s")
                .contains("| toy-2-4-2-1 | 50,000 | 5,000 | epochs/s | **10.0** | 12.0 | 40 |")
                .contains("| grid-2-4-2-1 | 10,000 | 250 | grids/s | **40.0** | 60.0 | - |");
    }

    @Test
    void theMedianOfThreeRoundsCounts() {
        assertThat(
                        Measurement.median(
                                List.of(
                                        new Measurement(3, 1),
                                        new Measurement(1, 2),
                                        new Measurement(2, 3))))
                .isEqualTo(new Measurement(2, 3));
    }
}
