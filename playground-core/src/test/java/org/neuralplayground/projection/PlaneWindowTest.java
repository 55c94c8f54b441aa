package org.neuralplayground.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;

@DisplayName("A window of a plane")
class PlaneWindowTest {

    @Test
    void holdsAllPointsWithAMargin() {
        PlaneWindow window = PlaneWindow.around(Table.of(3, 2, 0, 10, 100, 20, 50, 15));
        assertThat(window.left()).isCloseTo(-8, within(1e-9));
        assertThat(window.right()).isCloseTo(108, within(1e-9));
        assertThat(window.bottom()).isCloseTo(9.2, within(1e-9));
        assertThat(window.top()).isCloseTo(20.8, within(1e-9));
    }

    @Test
    void isTwoWideAroundASinglePointAndAroundNothing() {
        assertThat(PlaneWindow.around(Table.of(1, 2, 3, 4))).isEqualTo(new PlaneWindow(2, 4, 3, 5));
        assertThat(PlaneWindow.around(Table.of(0, 2))).isEqualTo(new PlaneWindow(-1, 1, -1, 1));
    }

    @Test
    void hasRowsFromTheTopDownAndColumnsFromLeftToRight() {
        PlaneWindow window = new PlaneWindow(0, 4, 10, 20);
        assertThat(window.x(0, 5)).isEqualTo(0);
        assertThat(window.x(3, 5)).isEqualTo(3);
        assertThat(window.y(0, 3)).isEqualTo(20);
        assertThat(window.y(2, 3)).isEqualTo(10);
    }

    @Test
    void isNeverEmptyNorEndless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaneWindow(1, 1, 0, 2))
                .withMessage(
                        "a window must be wider and higher than 0 and finite, was 1.0 to 1.0 and"
                                + " 0.0 to 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlaneWindow(0, Double.POSITIVE_INFINITY, 0, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaneWindow.around(Table.of(1, 2, Float.NaN, 0)));
    }
}
