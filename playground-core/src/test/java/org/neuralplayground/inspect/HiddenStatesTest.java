package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Dropout;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Flatten;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.spec.Activation;

@DisplayName("Hidden states")
class HiddenStatesTest {
    private static final int UNITS = 4;
    private static final int[] TOKENS = {3, 0, 5, 5, 1};
    private static final Embedding EMBEDDING = new Embedding(6, 3);
    private static final Dense OUTPUT = new Dense(1, Activation.LINEAR);

    private static ModelSpec spec(int steps, LayerSpec... layers) {
        return new ModelSpec(
                new Shape.Tokens(steps), List.of(layers), new LossSpec.SigmoidCrossEntropy());
    }

    /// Numbers 0.5, -1 and 2 of the tokens, w = 0.8, u = -0.5, b = 0.1. Tokens 2 and 1 and 0 make
    /// `h₁ = tanh(1.7)`, `h₂ = tanh(-0.7 - 0.5 h₁)`, `h₃ = tanh(0.5 - 0.5 h₂)`.
    @Test
    void ofOneUnitAreAsWorkedOut() {
        ModelSpec spec = spec(3, new Embedding(3, 1), new Recurrent(Cell.SIMPLE, 1, false), OUTPUT);
        Network network = WorkedNetwork.of(spec, 0.5f, -1, 2, 0.8f, -0.5f, 0.1f, 9, 9);
        HiddenStates states = HiddenStates.of(network, 2, 1, 0);
        assertThat(states.layer()).isEqualTo(1);
        assertThat(states.steps()).isEqualTo(3);
        assertThat(states.units()).isEqualTo(1);
        double[] expected = {0.9354090706, -0.8235349072, 0.7219794950};
        for (int step = 0; step < 3; step++) {
            assertThat((double) states.values().at(step, 0))
                    .isCloseTo(expected[step], within(1e-6));
        }
    }

    /// Both have the same parameters: the layer behind takes as many whether it sees one state or
    /// all.
    @ParameterizedTest
    @EnumSource(Cell.class)
    void areWhatTheLayerGivesWhereItGivesAllOfThem(Cell cell) {
        Network open =
                WorkedNetwork.start(
                        spec(
                                TOKENS.length,
                                EMBEDDING,
                                new Dropout(0.5),
                                new Recurrent(cell, UNITS, true),
                                new Flatten(),
                                OUTPUT));
        Network closed =
                WorkedNetwork.start(
                        spec(
                                TOKENS.length,
                                EMBEDDING,
                                new Dropout(0.5),
                                new Recurrent(cell, UNITS, false)));
        int shared = closed.parameters().size();
        System.arraycopy(open.parameters().values(), 0, closed.parameters().values(), 0, shared);
        Table given = Activations.of(open, 2, Table.of(1, TOKENS.length, 3, 0, 5, 5, 1)).values();
        Table bySteps = Table.of(TOKENS.length, UNITS, given.toArray());
        assertThat(HiddenStates.of(open, TOKENS))
                .isEqualTo(new HiddenStates(2, new Recurrent(cell, UNITS, true), bySteps));
        assertThat(HiddenStates.of(closed, TOKENS))
                .isEqualTo(new HiddenStates(2, new Recurrent(cell, UNITS, false), bySteps));
    }

    @Test
    void areThoseOfTheLastOfSeveralRecurrentLayers() {
        Network network =
                WorkedNetwork.start(
                        spec(
                                TOKENS.length,
                                EMBEDDING,
                                new Recurrent(Cell.GRU, 3, true),
                                new Recurrent(Cell.LSTM, 2, false),
                                OUTPUT));
        HiddenStates states = HiddenStates.of(network, TOKENS);
        assertThat(states.layer()).isEqualTo(2);
        Table last = Activations.of(network, 2, Table.of(1, TOKENS.length, 3, 0, 5, 5, 1)).values();
        for (int unit = 0; unit < 2; unit++) {
            assertThat(states.values().at(TOKENS.length - 1, unit)).isEqualTo(last.at(0, unit));
        }
    }

    @Test
    void ofOneExampleAreNotThoseOfAnother() {
        Network network =
                WorkedNetwork.start(
                        spec(2, EMBEDDING, new Recurrent(Cell.SIMPLE, 2, false), OUTPUT));
        NetworkPass pass = new NetworkPass(network, 20, NetworkPass.Learning.PARAMETERS);
        pass.prepare(18);
        pass.input().set(0, 17, 4);
        pass.input().set(1, 17, 2);
        pass.forward();
        float[] states = new float[4];
        pass.copyStates(1, 17, states);
        assertThat(Table.of(2, 2, states)).isEqualTo(HiddenStates.of(network, 4, 2).values());
        pass.copyStates(1, 3, states);
        assertThat(Table.of(2, 2, states)).isEqualTo(HiddenStates.of(network, 0, 0).values());
    }

    @Test
    void areNotKeptWhereNothingLearns() {
        Network network =
                WorkedNetwork.start(
                        spec(2, EMBEDDING, new Recurrent(Cell.SIMPLE, 2, false), OUTPUT));
        NetworkPass pass = new NetworkPass(network, 1, NetworkPass.Learning.NOTHING);
        pass.prepare(1);
        pass.forward();
        assertThatIllegalStateException()
                .isThrownBy(() -> pass.copyStates(1, 0, new float[4]))
                .withMessage("a pass must learn to keep the state after each step, did not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pass.copyStates(0, 0, new float[4]))
                .withMessage("a layer with states must be recurrent, was " + EMBEDDING);
    }

    @Test
    void refuseOtherNetworksAndOtherTokens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HiddenStates.of(WorkedNetwork.create(), 1, 2))
                .withMessage(
                        "a network with hidden states must take tokens, took Features[count=2]");
        Network without = WorkedNetwork.start(spec(2, EMBEDDING, new Flatten(), OUTPUT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HiddenStates.of(without, 1, 2))
                .withMessageStartingWith(
                        "a network with hidden states must have a recurrent layer, had [Embedding");
        Network network =
                WorkedNetwork.start(spec(2, EMBEDDING, new Recurrent(Cell.GRU, 2, false), OUTPUT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HiddenStates.of(network, 1, 2, 3))
                .withMessage("tokens must be 2, were 3");
        assertThatIllegalArgumentException().isThrownBy(() -> HiddenStates.of(network, 1, 6));
    }
}
