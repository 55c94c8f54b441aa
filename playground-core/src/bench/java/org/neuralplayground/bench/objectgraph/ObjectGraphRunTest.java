package org.neuralplayground.bench.objectgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neuralplayground.bench.ToyNetwork;
import org.neuralplayground.link.TensorFlowPlaygroundLink;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Trainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The peer does the work it stands for: the same as TensorFlow Playground, and the same as we.
class ObjectGraphRunTest {

    @TestFactory
    Stream<DynamicTest> itsLossesAreTensorFlowPlaygrounds() {
        Optional<Path> file = goldenFile();
        Assumptions.assumeTrue(file.isPresent(), "no folder shared/golden beside the checkout");
        JsonNode links = new ObjectMapper().readTree(file.get().toFile());
        assertThat(links.size()).isEqualTo(6);
        return links.valueStream()
                .map(link ->
                        DynamicTest.dynamicTest(link.get("name").asString(), () -> check(link)));
    }

    /// To the last bit. The sixth link is chaotic: a single tanh that is off by one bit shows
    /// within its 100 epochs.
    private static void check(JsonNode golden) {
        ObjectGraphRun run = new ObjectGraphRun(spec(golden.get("link").asString()));
        int epoch = 0;
        for (Map.Entry<String, JsonNode> checkpoint : golden.get("checkpoints").properties()) {
            for (; epoch < Integer.parseInt(checkpoint.getKey()); epoch++) {
                run.epoch();
            }
            JsonNode expected = checkpoint.getValue();
            assertThat(run.trainLoss())
                    .as("training loss at epoch %d", epoch)
                    .isEqualTo(expected.get("trainLoss").asDouble());
            assertThat(run.testLoss())
                    .as("test loss at epoch %d", epoch)
                    .isEqualTo(expected.get("testLoss").asDouble());
        }
        assertThat(epoch).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource
    void itsLossesAreOurs(ToyNetwork network) {
        checkBeside(network.spec());
    }

    @Test
    void itsLossesAreOursWithSigmoidUnitsAndAnL2Penalty() {
        checkBeside(
                spec(
                        "#activation=sigmoid&regularization=L2&regularizationRate=0.01&dataset=xor"
                                + "&learningRate=0.3&seed=0.7"));
    }

    private static PlaygroundSpec spec(String link) {
        return TensorFlowPlaygroundLink.parse(link, new SeedRandom("unused")).spec();
    }

    private static void checkBeside(PlaygroundSpec spec) {
        Trainer ours = new Trainer(spec);
        ObjectGraphRun peer = new ObjectGraphRun(spec);
        for (int epoch = 0; epoch < 20; epoch++) {
            ours.epoch();
            peer.epoch();
        }
        assertThat(peer.trainLoss()).isCloseTo(ours.evaluate().trainLoss(), within(1e-5));
        assertThat(peer.testLoss()).isCloseTo(ours.evaluate().testLoss(), within(1e-5));
    }

    @Test
    void itsGridHasTheUpperLeftCornerFirst() {
        ObjectGraphRun run =
                new ObjectGraphRun(
                        spec("#problem=regression&networkShape=&learningRate=0.01&seed=0.5"));
        for (int epoch = 0; epoch < 50; epoch++) {
            run.epoch();
        }
        double[][] grid = run.decisionGrid();
        // The plane is (x + y) / 10, which one linear node learns.
        assertThat(grid[0][0]).isCloseTo(0, within(1e-3));
        assertThat(grid[0][99]).isCloseTo(1.2, within(1e-3));
        assertThat(grid[99][0]).isCloseTo(-1.2, within(1e-3));
        assertThat(grid[99][99]).isCloseTo(0, within(1e-3));
    }

    private static Optional<Path> goldenFile() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve("shared/golden/tf-playground.json"))
                .filter(Files::exists)
                .findFirst();
    }
}
