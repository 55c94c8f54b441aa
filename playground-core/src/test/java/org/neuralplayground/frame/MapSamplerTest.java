package org.neuralplayground.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Trainer;

@DisplayName("The maps of the plane")
class MapSamplerTest {
    private final Trainer trainer = new Trainer(PlaygroundSpec.DEFAULT);
    private final MapSampler sampler = new MapSampler(trainer);

    @Test
    void areOfEveryUnitOfEveryLayerAndOfTheOutputs() {
        PlaneMaps maps = sampler.sample(Optional.empty());
        assertThat(maps.units().stream().map(layer -> layer.size())).containsExactly(4, 2, 1);
        assertThat(maps.units().stream().flatMap(layer -> layer.stream()))
                .allSatisfy(map -> assertThat(map.size()).isEqualTo(625));
        assertThat(maps.outputs()).containsExactly(new PointSampler(trainer).outputMap(0, 100));
        assertThat(maps.focus()).isEmpty();
    }

    @Test
    void areMeansOfWhatTheUnitsAnswerAtFourByFourPoints() {
        for (int layer = 0; layer < 3; layer++) {
            Focus focus = new Focus.Unit(layer, 0);
            PlaneMaps maps = sampler.sample(Optional.of(focus));
            Grid full = maps.focus().orElseThrow().map();
            double sum = 0;
            for (int cell = 0; cell < 16; cell++) {
                sum += full.at(96 + cell / 4, 96 + cell % 4);
            }
            assertThat((double) maps.units().get(layer).getFirst().at(24, 24))
                    .isCloseTo(sum / 16, within(1e-6));
        }
    }

    @Test
    void stayAsTheyWereWhenTrainingGoesOn() {
        PlaneMaps before = sampler.sample(Optional.empty());
        Grid output = Grid.of(100, 100, before.outputs().getFirst().toArray());
        trainer.epoch();
        assertThat(sampler.sample(Optional.empty())).isNotEqualTo(before);
        assertThat(before.outputs()).containsExactly(output);
    }
}
