package org.neuralplayground.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.inspect.WordsOfUnit.Weighted;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

@DisplayName("Words of a unit")
class WordsOfUnitTest {

    private static Network network(int features, int units) {
        return WorkedNetwork.start(
                new ModelSpec(
                        new Shape.Sparse(features),
                        List.of(new Dense(units, Activation.RELU), new Dense(1, Activation.LINEAR)),
                        new LossSpec.SigmoidCrossEntropy()));
    }

    /// The weights of five features to two units, feature by feature.
    private static Network worked() {
        Network network = network(5, 2);
        float[] weights = {1, -3, 2, 0, -1, -1, 2, -2, 0, Float.NaN};
        System.arraycopy(weights, 0, network.parameters().values(), 0, weights.length);
        return network;
    }

    @Test
    void areThoseOfTheLargestAndSmallestWeightsTheFirstOfEqualOnesFirst() {
        List<WordsOfUnit> units = WordsOfUnit.of(worked(), 2);
        assertThat(units)
                .containsExactly(
                        new WordsOfUnit(
                                0,
                                List.of(new Weighted(1, 2), new Weighted(3, 2)),
                                List.of(new Weighted(2, -1))),
                        new WordsOfUnit(
                                1, List.of(), List.of(new Weighted(0, -3), new Weighted(3, -2))));
    }

    @Test
    void areAllThereAreWhereMoreAreWanted() {
        WordsOfUnit first = WordsOfUnit.of(worked(), 100).getFirst();
        assertThat(first.exciting())
                .containsExactly(new Weighted(1, 2), new Weighted(3, 2), new Weighted(0, 1));
        assertThat(first.inhibiting()).containsExactly(new Weighted(2, -1));
    }

    @Test
    void areTheFirstOfAllSortedByWeight() {
        Network network = network(1000, 7);
        RandomGenerator random = new SeedRandom("weights");
        float[] weights = network.parameters().values();
        for (int n = 0; n < 7000; n++) {
            weights[n] = random.nextInt(-60, 60) / 8f;
        }
        List<WordsOfUnit> units = WordsOfUnit.of(network, 30);
        for (int unit = 0; unit < 7; unit++) {
            int at = unit;
            Comparator<Weighted> rising = Comparator.comparingDouble(Weighted::weight);
            List<Weighted> all =
                    IntStream.range(0, 1000)
                            .mapToObj(n -> new Weighted(n, weights[n * 7 + at]))
                            .toList();
            assertThat(units.get(unit).exciting())
                    .isEqualTo(all.stream().sorted(rising.reversed()).limit(30).toList());
            assertThat(units.get(unit).inhibiting())
                    .isEqualTo(all.stream().sorted(rising).limit(30).toList());
        }
    }

    @Test
    void refuseOtherNetworksAndNoWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordsOfUnit.of(WorkedNetwork.create(), 5))
                .withMessageStartingWith("the first layer must be a dense one over sparse rows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordsOfUnit.of(worked(), 0))
                .withMessage("the most words must be at least 1, was 0");
    }
}
