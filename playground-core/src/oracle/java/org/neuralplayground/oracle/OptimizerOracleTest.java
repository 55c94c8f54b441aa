package org.neuralplayground.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neuralplayground.optim.OptimizerSpec;

/// 100 steps of each optimizer in the engine and in PyTorch, from the same weights, on the same
/// batches. [OracleOptimizer] says which update is PyTorch's own, which is written in its tensor
/// operations, and where epsilons differ.
///
/// Prints a table of the largest differences: absolute where numbers are below 1, relative above.
@DisplayName("The engine beside PyTorch")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptimizerOracleTest {
    private static final double TOLERANCE = 1e-4;

    /// Agreement says something only of parameters that have gone much farther than the tolerance.
    private static final double LEAST_MOVE = 100 * TOLERANCE;

    private final List<Agreement> table = new ArrayList<>();

    static Stream<Arguments> everyNetworkWithEveryOptimizer() {
        return Arrays.stream(OracleNetwork.values())
                .flatMap(network ->
                        Arrays.stream(OracleOptimizer.values())
                                .map(optimizer -> Arguments.of(network, optimizer)));
    }

    @ParameterizedTest
    @MethodSource("everyNetworkWithEveryOptimizer")
    void comesToTheSameWeightsAndLossesIn100Steps(
            OracleNetwork network, OracleOptimizer optimizer) {
        Agreement agreement = Agreement.of(network, optimizer);
        table.add(agreement);
        assertThat(agreement.parameters()).as("parameters").isLessThan(TOLERANCE);
        assertThat(agreement.losses()).as("losses").isLessThan(TOLERANCE);
        assertThat(agreement.moved()).as("moved").isGreaterThan(LEAST_MOVE);
    }

    @ParameterizedTest
    @CsvSource({
        "MOMENTUM, NESTEROV",
        "RMSPROP, RMSPROP_OF_KERAS",
        "ADAM, ADAM_W",
        "ADAM_W, ADAM",
    })
    void comesElsewhereWithANearOptimizer(OracleOptimizer ours, OracleOptimizer theirs) {
        Agreement agreement = Agreement.of(OracleNetwork.DENSE, ours, theirs);
        assertThat(agreement.parameters()).isGreaterThan(TOLERANCE);
        assertThat(agreement.losses()).isGreaterThan(TOLERANCE);
    }

    @Test
    void isComparedWithEveryOptimizerThatThereIs() {
        assertThat(specs().<Class<?>>map(OptimizerSpec::getClass))
                .contains(OptimizerSpec.class.getPermittedSubclasses());
        assertThat(specs())
                .filteredOn(OptimizerSpec.Momentum.class::isInstance)
                .extracting(spec -> ((OptimizerSpec.Momentum) spec).nesterov())
                .containsExactlyInAnyOrder(false, true);
    }

    private static Stream<OptimizerSpec> specs() {
        return Arrays.stream(OracleOptimizer.values()).map(OracleOptimizer::spec);
    }

    @AfterAll
    void printTable() {
        System.out.println(Agreement.HEADER);
        table.forEach(System.out::println);
    }
}
