package org.neuralplayground.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.Loss;
import org.neuralplayground.spec.OwnPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;

@DisplayName("Going back and forth between data sets")
class DataChoicesTest {
    private final DataChoices choices = new DataChoices();

    @Test
    @DisplayName("keeps the points that a person drew")
    void ownPoints() {
        DataSource drawn =
                new DataSource.Own(Problem.CLASSIFICATION, List.of(OwnPoint.ofClass(1, 1, 1)));
        PlaygroundSpec own =
                PlaygroundSpec.DEFAULT.withData(PlaygroundSpec.DEFAULT.data().withSource(drawn));

        PlaygroundSpec spiral = choices.with(own, DataChoice.SPIRAL);
        PlaygroundSpec back = choices.with(spiral, DataChoice.OWN);

        assertThat(spiral.data().source()).isEqualTo(DataSource.Toy.SPIRAL);
        assertThat(back).isEqualTo(own);
    }

    @Test
    @DisplayName("comes back to the data set that a problem had last")
    void problems() {
        PlaygroundSpec moons = choices.with(PlaygroundSpec.DEFAULT, DataChoice.MOONS);

        PlaygroundSpec plane = choices.withProblem(moons, Problem.REGRESSION);
        PlaygroundSpec back = choices.withProblem(plane, Problem.CLASSIFICATION);

        assertThat(plane.data().source()).isEqualTo(DataSource.Toy.PLANE);
        assertThat(plane.training().loss()).isEqualTo(Loss.LINEAR_HALF_SQUARED_ERROR);
        assertThat(back.data().source()).isEqualTo(DataSource.Toy.MOONS);
    }

    @Test
    @DisplayName("takes a loss that fits: softmax for three rings")
    void loss() {
        PlaygroundSpec rings = choices.with(PlaygroundSpec.DEFAULT, DataChoice.RINGS);

        assertThat(rings.training().loss()).isEqualTo(Loss.SOFTMAX_CROSS_ENTROPY);
        assertThat(rings.outputs()).isEqualTo(3);
    }
}
