package org.neuralplayground.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.spec.InputFeature;

@DisplayName("A map of the plane")
class PlaneGridTest {

    @Test
    void runsFromTheUpperLeftToTheLowerRightCorner() {
        assertThat(PlaneGrid.x(0, 100)).isEqualTo(-6);
        assertThat(PlaneGrid.x(99, 100)).isEqualTo(6);
        assertThat(PlaneGrid.y(0, 100)).isEqualTo(6);
        assertThat(PlaneGrid.y(99, 100)).isEqualTo(-6);
        assertThat(PlaneGrid.x(1, 13)).isEqualTo(-5);
        assertThat(PlaneGrid.of(InputFeature.Y).at(0, 99)).isEqualTo(6);
        assertThat(PlaneGrid.of(InputFeature.X).at(99, 0)).isEqualTo(-6);
    }

    @ParameterizedTest
    @EnumSource(InputFeature.class)
    void ofAnInputIsSmallAsTheMeanOfItsCells(InputFeature feature) {
        Grid full = PlaneGrid.of(feature);
        Grid small = PlaneGrid.smallOf(feature);
        assertThat(small.size()).isEqualTo(625);
        double sum = 0;
        for (int cell = 0; cell < 16; cell++) {
            sum += full.at(8 + cell / 4, 92 + cell % 4);
        }
        assertThat((double) small.at(2, 23)).isCloseTo(sum / 16, within(1e-5));
    }

    @Test
    void cannotBeChangedThroughItsArray() {
        float[] values = {1, 2, 3, 4, 5, 6};
        Grid grid = Grid.of(2, 3, values);
        values[0] = 9;
        grid.toArray()[1] = 9;
        assertThat(grid).isEqualTo(Grid.of(2, 3, new float[] {1, 2, 3, 4, 5, 6}));
        assertThat(grid.at(1, 0)).isEqualTo(4);
    }

    @Test
    void refusesAnArrayOfAnotherSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(2, 2, new float[3]))
                .withMessage("a grid of 2 x 2 must have as many values, had 3");
    }
}
