package org.neuralplayground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line against what TensorFlow Playground's own engine printed for the same links.
class RecordedRunsTest {
    private static final String RECORDED = "shared/golden/tf-playground.json";

    /// Chaotic from about epoch 60 on: rounding alone carries it elsewhere.
    private static final String CHAOTIC = "spiral-8-8-all";

    @TestFactory
    Stream<DynamicTest> theCommandLinePrintsWhatTheReferencePrinted() {
        Optional<Path> recorded = recorded();
        Assumptions.assumeTrue(recorded.isPresent(), RECORDED + " is not beside the checkout");
        return recorded.stream()
                .flatMap(file -> JsonMapper.shared().readTree(file.toFile()).valueStream())
                .map(run ->
                        DynamicTest.dynamicTest(
                                run.get("name").asString(), () -> assertReproduced(run)));
    }

    private static void assertReproduced(JsonNode run) {
        String epochs = String.join(",", run.get("checkpoints").propertyNames());
        JsonNode ours =
                Terminal.run(
                                "train",
                                run.get("link").asString(),
                                "--epochs=100",
                                "--checkpoints=" + epochs,
                                "--format=json")
                        .json();
        assertThat(ours.at("/train/size")).isEqualTo(run.get("trainSize"));
        assertThat(ours.at("/test/size")).isEqualTo(run.get("testSize"));
        assertNumbers(ours.at("/train/first"), run.get("firstTrain"), within(0));
        assertNumbers(ours.at("/test/first"), run.get("firstTest"), within(0));
        assertNumbers(ours.at("/initial"), run.get("initial"), RecordedRunsTest::equalAsFloats);
        for (String epoch : run.get("checkpoints").propertyNames()) {
            if (run.get("name").asString().equals(CHAOTIC) && epoch.equals("100")) {
                continue;
            }
            JsonNode theirs = run.get("checkpoints").get(epoch);
            JsonNode mine = ours.get("checkpoints").get(epoch);
            assertNumbers(mine.get("trainLoss"), theirs.get("trainLoss"), within(1e-5));
            assertNumbers(mine.get("testLoss"), theirs.get("testLoss"), within(1e-5));
            assertNumbers(mine.get("grid"), theirs.get("grid13"), within(2e-3));
        }
    }

    /// Equal shape, and numbers that agree.
    private static void assertNumbers(
            JsonNode ours, JsonNode theirs, BiPredicate<Double, Double> agree) {
        if (theirs.isContainer()) {
            assertThat(ours.size()).isEqualTo(theirs.size());
        }
        if (theirs.isObject()) {
            theirs.propertyNames()
                    .forEach(name -> assertNumbers(ours.get(name), theirs.get(name), agree));
        } else if (theirs.isArray()) {
            for (int i = 0; i < theirs.size(); i++) {
                assertNumbers(ours.get(i), theirs.get(i), agree);
            }
        } else {
            assertThat(ours.isNumber()).isTrue();
            assertThat(ours.asDouble())
                    .matches(mine -> agree.test(mine, theirs.asDouble()), "is nearly " + theirs);
        }
    }

    /// The reference computes in doubles, the engine in floats: equal once rounded.
    private static boolean equalAsFloats(Double ours, Double theirs) {
        return ours.floatValue() == theirs.floatValue();
    }

    private static BiPredicate<Double, Double> within(double tolerance) {
        return (ours, theirs) -> Math.abs(ours - theirs) <= tolerance;
    }

    private static Optional<Path> recorded() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve(RECORDED))
                .filter(Files::exists)
                .findFirst();
    }
}
