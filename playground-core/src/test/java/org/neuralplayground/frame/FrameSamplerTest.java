package org.neuralplayground.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Trainer;

@DisplayName("A frame")
class FrameSamplerTest {

    private static Trainer trained(PlaygroundSpec spec) {
        Trainer trainer = new Trainer(spec);
        trainer.epoch();
        trainer.step();
        return trainer;
    }

    private static PlaygroundSpec threeClasses() {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        return spec.withData(spec.data().withSource(DataSource.Toy.RINGS));
    }

    @Test
    void holdsTheOutputsAtEveryPointOfThePlane() {
        Trainer trainer = trained(PlaygroundSpec.DEFAULT);
        Frame frame = new FrameSampler(trainer).sample(FrameRequest.PLAIN);
        assertThat(frame.outputs()).containsExactly(new PointSampler(trainer).outputMap(0, 100));
        assertThat(frame.epoch()).isEqualTo(1);
        assertThat(frame.step()).isEqualTo(26);
        assertThat(frame.evaluation()).isEqualTo(trainer.evaluate());
    }

    @Test
    void holdsProbabilitiesThatSumToOneOfEveryClass() {
        Frame frame = new FrameSampler(trained(threeClasses())).sample(FrameRequest.PLAIN);
        assertThat(frame.outputs()).hasSize(3);
        for (int cell = 0; cell < 10_000; cell += 77) {
            double sum = 0;
            for (Grid output : frame.outputs()) {
                sum += output.at(cell);
            }
            assertThat(sum).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void holdsSmallMapsThatAreMeansOfFourByFourCells() {
        Frame frame =
                new FrameSampler(trained(PlaygroundSpec.DEFAULT))
                        .sample(FrameRequest.PLAIN.withFocus(Optional.of(new Focus.Unit(0, 3))));
        Grid full = frame.focus().orElseThrow().map();
        Grid small = frame.layers().getFirst().smallMaps().get(3);
        for (int row = 0; row < 25; row++) {
            for (int column = 0; column < 25; column++) {
                double sum = 0;
                for (int cell = 0; cell < 16; cell++) {
                    sum += full.at(4 * row + cell / 4, 4 * column + cell % 4);
                }
                assertThat((double) small.at(row, column)).isCloseTo(sum / 16, within(1e-6));
            }
        }
    }

    @Test
    void holdsWeightsBiasesAndGradientsAsTheyAreNowAndNotLater() {
        Trainer trainer = trained(PlaygroundSpec.DEFAULT);
        Frame frame = new FrameSampler(trainer).sample(FrameRequest.PLAIN);
        LayerFrame layer = frame.layers().getFirst();
        float weight = trainer.network().denseLayers().getFirst().weight(2, 1);
        float gradient = trainer.network().denseLayers().getFirst().weights().meanGradient(2, 1);
        trainer.epoch();
        assertThat(layer.weights().at(2, 1)).isEqualTo(weight);
        assertThat(layer.weightGradients().at(2, 1)).isEqualTo(gradient).isNotZero();
        assertThat(layer.biases().size()).isEqualTo(4);
        assertThat(layer.biasGradients().size()).isEqualTo(4);
    }

    @Test
    void readsTheProbedPointAndTheFocusedUnitThere() {
        Trainer trainer = trained(threeClasses());
        FrameRequest request =
                new FrameRequest(Optional.of(new Focus.Unit(1, 0)), Optional.of(new Probe(-6, 6)));
        Frame frame = new FrameSampler(trainer).sample(request);
        ProbeReading reading = frame.probe().orElseThrow();
        for (int output = 0; output < 3; output++) {
            assertThat(reading.outputs().at(output)).isEqualTo(frame.outputs().get(output).at(0));
        }
        assertThat(reading.focusActivation()).isEqualTo(frame.focus().orElseThrow().map().at(0));
    }

    @Test
    void canFocusOnAnInputThatIsNotInUse() {
        FrameRequest request =
                new FrameRequest(
                        Optional.of(new Focus.Input(InputFeature.X_SQUARED)),
                        Optional.of(new Probe(2, 1)));
        Frame frame = new FrameSampler(trained(PlaygroundSpec.DEFAULT)).sample(request);
        assertThat(frame.focus().orElseThrow().map().at(50, 0)).isEqualTo(36);
        assertThat(frame.probe().orElseThrow().focusActivation()).isEqualTo(4);
    }

    @Test
    void leavesOutAFocusThatTheNetworkDoesNotHave() {
        FrameSampler sampler = new FrameSampler(trained(PlaygroundSpec.DEFAULT));
        for (Focus focus :
                new Focus[] {new Focus.Unit(3, 0), new Focus.Unit(0, 4), new Focus.Unit(-1, 0)}) {
            assertThat(sampler.sample(FrameRequest.PLAIN.withFocus(Optional.of(focus))).focus())
                    .isEmpty();
        }
    }
}
