package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.model.PlaygroundModel;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.Initializer;
import org.neuralplayground.spec.PlaygroundSpec;

@DisplayName("A new network")
class NetworkTest {

    private static PlaygroundSpec startingWith(Initializer initializer) {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        return spec.withNetwork(spec.network().withInitializer(initializer));
    }

    private static Network network(PlaygroundSpec spec, RandomGenerator random) {
        return new Network(PlaygroundModel.of(spec), PlaygroundModel.start(spec), random);
    }

    @Test
    void drawsItsWeightsLayerByLayerUnitByUnitInputByInput() {
        Network network = network(startingWith(Initializer.UNIFORM), new SeedRandom("w"));
        SeedRandom draws = new SeedRandom("w");
        for (DenseLayer layer : network.denseLayers()) {
            for (int unit = 0; unit < layer.units(); unit++) {
                assertThat(layer.bias(unit)).isEqualTo(0.1f);
                for (int input = 0; input < layer.inputs(); input++) {
                    assertThat(layer.weight(unit, input))
                            .isEqualTo((float) (draws.nextDouble() - 0.5));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Initializer.class)
    void takesOneDrawAWeightWhateverItsStart(Initializer initializer) {
        SeedRandom random = new SeedRandom("w");
        network(startingWith(initializer), random);
        SeedRandom draws = new SeedRandom("w");
        for (int weight = 0; weight < 2 * 4 + 4 * 2 + 2; weight++) {
            draws.nextDouble();
        }
        assertThat(random.nextDouble()).isEqualTo(draws.nextDouble());
    }

    @Test
    void canStartAllZero() {
        Network network = network(startingWith(Initializer.ZERO), new SeedRandom("w"));
        assertThat(network.parameters().values()).containsOnly(0f);
    }

    @ParameterizedTest
    @EnumSource(
            value = Initializer.class,
            names = {"GLOROT", "HE"})
    void fillsTheRangeOfItsLaw(Initializer initializer) {
        PlaygroundSpec spec = startingWith(initializer);
        List<HiddenLayer> wide = List.of(new HiddenLayer(32, Activation.RELU));
        Network network =
                network(spec.withNetwork(spec.network().withHidden(wide)), new SeedRandom("w"));
        float largest = 0;
        for (float weight : network.denseLayers().getFirst().weights().copyOfValues()) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double limit = Math.sqrt(6.0 / (initializer == Initializer.HE ? 2 : 2 + 32));
        assertThat((double) largest).isLessThanOrEqualTo(limit).isCloseTo(limit, within(limit / 8));
        assertThat(network.denseLayers().getFirst().bias(0)).isZero();
    }

    @Test
    void withoutInputsAnswersItsBias() {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        Network network =
                network(
                        spec.withNetwork(spec.network().withInputs(Set.of()).withHidden(List.of())),
                        new SeedRandom("w"));
        NetworkPass pass = new NetworkPass(network, 3, NetworkPass.Learning.NOTHING);
        pass.prepare(2);
        pass.forward();
        assertThat(pass.rawOutputs().get(0, 1)).isEqualTo(0.1f);
        assertThat((double) pass.answers().get(0, 1)).isCloseTo(Math.tanh(0.1), within(1e-6));
    }
}
