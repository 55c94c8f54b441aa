package org.neuralplayground.ui.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.SpecException;

@DisplayName("Edits of the network")
class SpecEditsTest {
    private final PlaygroundSpec start = PlaygroundSpec.DEFAULT;

    @Test
    @DisplayName("switch an input on and off again")
    void inputs() {
        PlaygroundSpec with = SpecEdits.toggleInput(start, InputFeature.SIN_X);

        assertThat(with.network().inputs())
                .containsExactly(InputFeature.X, InputFeature.Y, InputFeature.SIN_X);
        assertThat(SpecEdits.toggleInput(with, InputFeature.SIN_X)).isEqualTo(start);
    }

    @Test
    @DisplayName("add a layer of two units behind the others, with the activation of the last one")
    void addLayer() {
        PlaygroundSpec relu = SpecEdits.setActivation(start, 1, "RELU");

        assertThat(SpecEdits.addLayer(relu).network().hidden())
                .containsExactly(
                        new HiddenLayer(4, Activation.TANH),
                        new HiddenLayer(2, Activation.RELU),
                        new HiddenLayer(2, Activation.RELU));
    }

    @Test
    @DisplayName("remove layers until there is none, and then nothing")
    void removeLayers() {
        PlaygroundSpec none = SpecEdits.removeLayer(SpecEdits.removeLayer(start));

        assertThat(none.network().hidden()).isEmpty();
        assertThat(SpecEdits.removeLayer(none)).isEqualTo(none);
    }

    @Test
    @DisplayName("of a layer or an activation that is not there change nothing")
    void unknown() {
        assertThat(SpecEdits.setUnits(start, 2, 5)).isEqualTo(start);
        assertThat(SpecEdits.setUnits(start, -1, 5)).isEqualTo(start);
        assertThat(SpecEdits.setActivation(start, 0, "COSINE")).isEqualTo(start);
    }

    @Test
    @DisplayName("past a limit are refused by name, rule and value")
    void limits() {
        assertThatThrownBy(() -> SpecEdits.setUnits(start, 0, 33))
                .isInstanceOf(SpecException.class)
                .hasMessage("units of a hidden layer must be in [1, 32], was 33");
    }
}
