package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.spec.PlaygroundSpec;

@DisplayName("A checkpoint")
class CheckpointTest {
    private final Network network = new Trainer(PlaygroundSpec.DEFAULT).network();
    private final Parameter weights = network.denseLayers().getFirst().weights();
    private final Checkpoint checkpoint = new Checkpoint(network.parameters());

    @Test
    void bringsBackTheValuesItSaved() {
        weights.set(0, 0, 7);
        checkpoint.save(3, 2);
        weights.set(0, 0, Float.NaN);
        checkpoint.restore();
        assertThat(weights.get(0, 0)).isEqualTo(7);
        assertThat(checkpoint.steps()).isEqualTo(3);
        assertThat(checkpoint.epochs()).isEqualTo(2);
    }

    @Test
    void thawsWhatWasFrozenAfterItAndNothingElse() {
        network.parameters().freeze(1);
        checkpoint.save(0, 0);
        float alive = weights.get(1, 0);
        network.parameters().freeze(2);
        weights.set(1, 0, 0);
        checkpoint.restore();
        assertThat(network.parameters().isFrozen(1)).isTrue();
        assertThat(network.parameters().isFrozen(2)).isFalse();
        assertThat(weights.get(1, 0)).isEqualTo(alive).isNotZero();
    }
}
