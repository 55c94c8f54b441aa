package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.frame.PointSampler;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@DisplayName("A link of TensorFlow Playground gives what opening it there shows")
class TensorFlowPlaygroundTest {
    private static final String CHAOTIC = "spiral-8-8-all";

    @TestFactory
    Stream<DynamicTest> everyGoldenLink() {
        Optional<Path> file = goldenFile();
        Assumptions.assumeTrue(file.isPresent(), "no folder shared/golden beside the checkout");
        JsonNode links = new ObjectMapper().readTree(file.get().toFile());
        assertThat(links.size()).isEqualTo(6);
        return links.valueStream()
                .map(link ->
                        DynamicTest.dynamicTest(link.get("name").asString(), () -> check(link)));
    }

    private static void check(JsonNode golden) {
        Trainer trainer = new Trainer(ReferenceLink.parse(golden.get("link").asString()));
        checkData(golden, trainer);
        checkStart(golden.get("initial"), trainer);
        String name = golden.get("name").asString();
        for (Map.Entry<String, JsonNode> checkpoint : golden.get("checkpoints").properties()) {
            int epoch = Integer.parseInt(checkpoint.getKey());
            if (name.equals(CHAOTIC) && epoch == 100) {
                continue;
            }
            while (trainer.epochs() < epoch) {
                trainer.epoch();
            }
            checkOutputs(name + " at epoch " + epoch, checkpoint.getValue(), trainer);
        }
    }

    private static void checkData(JsonNode golden, Trainer trainer) {
        boolean classes = trainer.spec().data().source().problem() == Problem.CLASSIFICATION;
        assertThat(trainer.data().train()).hasSize(golden.get("trainSize").asInt());
        assertThat(trainer.data().test()).hasSize(golden.get("testSize").asInt());
        checkPoints(golden.get("firstTrain"), trainer.data().train(), classes);
        checkPoints(golden.get("firstTest"), trainer.data().test(), classes);
        Set<InputFeature> inputs = trainer.spec().network().inputs();
        assertThat(inputs).hasSize(golden.get("inputs").size());
    }

    private static void checkPoints(
            JsonNode expected, List<LabelledPoint> points, boolean classes) {
        assertThat(expected.size()).isPositive();
        for (int n = 0; n < expected.size(); n++) {
            JsonNode point = expected.get(n);
            double label = point.get(2).asDouble();
            assertThat(points.get(n))
                    .as("point %d", n)
                    .isEqualTo(
                            new LabelledPoint(
                                    point.get(0).asDouble(),
                                    point.get(1).asDouble(),
                                    classes ? (label + 1) / 2 : label));
        }
    }

    private static void checkStart(JsonNode initial, Trainer trainer) {
        JsonNode weights = initial.get("weights");
        for (int layer = 0; layer < weights.size(); layer++) {
            for (int unit = 0; unit < weights.get(layer).size(); unit++) {
                JsonNode row = weights.get(layer).get(unit);
                assertThat(trainer.network().denseLayers().get(layer).bias(unit))
                        .isEqualTo((float) initial.get("biases").get(layer).get(unit).asDouble());
                for (int input = 0; input < row.size(); input++) {
                    assertThat(trainer.network().denseLayers().get(layer).weight(unit, input))
                            .isEqualTo((float) row.get(input).asDouble());
                }
            }
        }
    }

    private static void checkOutputs(String where, JsonNode expected, Trainer trainer) {
        Evaluation evaluation = trainer.evaluate();
        assertThat(evaluation.trainLoss())
                .as("training loss of %s", where)
                .isCloseTo(expected.get("trainLoss").asDouble(), within(1e-5));
        assertThat(evaluation.testLoss())
                .as("test loss of %s", where)
                .isCloseTo(expected.get("testLoss").asDouble(), within(1e-5));
        Grid grid = new PointSampler(trainer).outputMap(0, 13);
        assertThat(grid.size()).isEqualTo(expected.get("grid13").size());
        for (int n = 0; n < grid.size(); n++) {
            assertThat((double) grid.at(n))
                    .as("output %d of %s", n, where)
                    .isCloseTo(expected.get("grid13").get(n).asDouble(), within(2e-3));
        }
    }

    private static Optional<Path> goldenFile() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve("shared/golden/tf-playground.json"))
                .filter(Files::exists)
                .findFirst();
    }
}
