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
    private final Parameter weights = network.layers().getFirst().weights();
    private final Checkpoint checkpoint = new Checkpoint(network);

    @Test
    void bringsBackTheValuesItSaved() {
        weights.values().set(0, 0, 7);
        checkpoint.save(3, 2);
        weights.values().set(0, 0, Float.NaN);
        checkpoint.restore();
        assertThat(weights.values().get(0, 0)).isEqualTo(7);
        assertThat(checkpoint.steps()).isEqualTo(3);
        assertThat(checkpoint.epochs()).isEqualTo(2);
    }

    @Test
    void bringsBackToLifeWhatDiedAfterItAndNothingElse() {
        weights.kill(1);
        checkpoint.save(0, 0);
        float alive = weights.values().data[2];
        weights.kill(2);
        checkpoint.restore();
        assertThat(weights.isDead(1)).isTrue();
        assertThat(weights.isDead(2)).isFalse();
        assertThat(weights.values().data[2]).isEqualTo(alive).isNotZero();
    }
}
