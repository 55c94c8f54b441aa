package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;

/// By hand: 1, 2, 3, 6 have mean 3 and deviation sqrt((4 + 1 + 0 + 9) / 4) = sqrt(3.5).
@DisplayName("Scalers learn from the training part and scale any")
class ScalerTest {
    private static final Table TRAINING = Table.of(4, 2, 1, 0.1f, 2, 0.1f, 3, 0.1f, 6, 0.1f);
    private static final Table TEST = Table.of(1, 2, 8, 2.1f);

    @Test
    void standardScalingTakesTheTrainingPartsMeanAndDeviation() {
        StandardScaler scaler = StandardScaler.fit(TRAINING);

        assertThat(scaler.mean(0)).isEqualTo(3);
        assertThat(scaler.deviation(0)).isEqualTo(Math.sqrt(3.5));
        assertThat(scaler.scale(TRAINING).column(0))
                .containsExactly(
                        new float[] {-1.0690450f, -0.5345225f, 0, 1.6035675f}, within(1e-6f));
        assertThat(scaler.scale(TEST).at(0, 0)).isCloseTo(2.6726124f, within(1e-6f));
    }

    @Test
    void standardScalingMovesAConstantColumnOnly() {
        StandardScaler scaler = StandardScaler.fit(TRAINING);

        assertThat(scaler.deviation(1)).isEqualTo(1);
        assertThat(scaler.scale(TRAINING).column(1)).containsOnly(0);
        assertThat(scaler.scale(TEST).at(0, 1)).isCloseTo(2, within(1e-6f));
    }

    @Test
    void aLargeOffsetDoesNotHideASmallSpread() {
        StandardScaler scaler = StandardScaler.fit(Table.of(2, 1, 16_000_000, 16_000_002));

        assertThat(scaler.deviation(0)).isEqualTo(1);
        assertThat(scaler.mean(0)).isEqualTo(16_000_001);
    }

    @Test
    void minMaxScalingTakesTheTrainingPartsRangeAndDoesNotClip() {
        MinMaxScaler scaler = MinMaxScaler.fit(TRAINING);

        assertThat(scaler.scale(TRAINING).column(0))
                .containsExactly(new float[] {0, 0.2f, 0.4f, 1}, within(1e-7f));
        assertThat(scaler.scale(TEST).at(0, 0)).isCloseTo(1.4f, within(1e-6f));
        assertThat(scaler.scale(TRAINING).column(1)).containsOnly(0);
        assertThat(scaler.scale(TEST).at(0, 1)).isCloseTo(2, within(1e-6f));
    }

    @Test
    void minMaxScalingToAnotherRange() {
        MinMaxScaler scaler = MinMaxScaler.fit(TRAINING, -1, 1);

        assertThat(scaler.scale(TRAINING).column(0))
                .containsExactly(new float[] {-1, -0.6f, -0.2f, 1}, within(1e-7f));
        assertThat(scaler.scale(TRAINING).column(1)).containsOnly(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinMaxScaler.fit(TRAINING, 1, 1))
                .withMessage("a range must be finite and begin below its end, was [1.0, 1.0]");
    }

    @Test
    void scalingIsUndone() {
        Table standard = StandardScaler.fit(TRAINING).scale(TEST);
        Table minMax = MinMaxScaler.fit(TRAINING, -3, 5).scale(TEST);

        assertThat(StandardScaler.fit(TRAINING).unscale(standard).toArray())
                .containsExactly(new float[] {8, 2.1f}, within(1e-6f));
        assertThat(MinMaxScaler.fit(TRAINING, -3, 5).unscale(minMax).toArray())
                .containsExactly(new float[] {8, 2.1f}, within(1e-6f));
    }

    @Test
    void whatCannotBeFittedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardScaler.fit(Table.of(0, 2)))
                .withMessage("a scaler must be fitted to rows, had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinMaxScaler.fit(Table.of(2, 1, 1, Float.NaN)))
                .withMessage("a scaler must be fitted to finite numbers, row 1, column 0 was NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardScaler.fit(TRAINING).scale(Table.of(1, 1, 1)))
                .withMessage("a table to scale must have 2 columns as the fitted one, had 1");
    }
}
