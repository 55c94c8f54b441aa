package org.neuralplayground.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;
import org.neuralplayground.spec.SpecException;
import org.neuralplayground.ui.component.Place;

@DisplayName("A person's own points")
class OwnPointsHistoryTest {
    private final OwnPointsHistory history = new OwnPointsHistory();
    private final PlaygroundSpec empty =
            PlaygroundSpec.DEFAULT.withData(
                    PlaygroundSpec.DEFAULT
                            .data()
                            .withSource(new DataSource.Own(Problem.CLASSIFICATION, List.of())));

    @Test
    @DisplayName("are drawn stroke by stroke, each with the class of its pen")
    void drawn() {
        PlaygroundSpec drawn = history.add(empty, List.of(new Place(1, 2), new Place(-3, 0.5)), 1);
        drawn = history.add(drawn, List.of(new Place(0, 0)), 0);

        assertThat(OwnPointsHistory.pointsOf(drawn).points())
                .containsExactly(
                        OwnPoint.ofClass(1, 2, 1),
                        OwnPoint.ofClass(-3, 0.5, 1),
                        OwnPoint.ofClass(0, 0, 0));
    }

    @Test
    @DisplayName("are erased within the eraser's radius and not beyond")
    void erased() {
        PlaygroundSpec drawn =
                history.add(
                        empty,
                        List.of(new Place(0, 0), new Place(0.3, 0.4), new Place(0.31, 0.41)),
                        0);

        PlaygroundSpec erased = history.erase(drawn, new Place(0, 0), 0.5);

        assertThat(OwnPointsHistory.pointsOf(erased).points())
                .containsExactly(OwnPoint.ofClass(0.31, 0.41, 0));
    }

    @Test
    @DisplayName("come back stroke by stroke when changes are taken back")
    void undone() {
        PlaygroundSpec one = history.add(empty, List.of(new Place(1, 1)), 0);
        PlaygroundSpec two = history.add(one, List.of(new Place(2, 2)), 1);
        PlaygroundSpec cleared = history.replace(two, List.of());

        PlaygroundSpec first = history.undo(cleared);
        PlaygroundSpec second = history.undo(first);

        assertThat(first).isEqualTo(two);
        assertThat(second).isEqualTo(one);
        assertThat(history.undo(second)).isEqualTo(empty);
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    @DisplayName("cannot lie outside the plane")
    void outside() {
        assertThatThrownBy(() -> history.add(empty, List.of(new Place(6.5, 0)), 0))
                .isInstanceOf(SpecException.class)
                .hasMessage("x must be in [-6, 6], was 6.5");
        assertThat(history.canUndo()).isFalse();
    }
}
