package org.neuralplayground.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CommandLineMainTest {

    @Test
    void jsonIsOneObjectOfTheDocumentedForm() {
        Terminal terminal =
                Terminal.run(
                        "train", "data=xor", "--epochs", "3", "--grid", "2", "--format", "json");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().strip()).startsWith("{").endsWith("}").doesNotContain("\n");

        JsonNode json = terminal.json();
        assertThat(json.propertyNames())
                .containsExactly("spec", "train", "test", "initial", "checkpoints");
        assertThat(json.at("/spec/data/source").asString()).isEqualTo("XOR");
        assertThat(json.at("/train/size").asInt()).isEqualTo(250);
        assertThat(json.at("/train/first")).hasSize(12).allMatch(point -> point.size() == 3);
        assertThat(json.at("/train/first")).allMatch(p -> Math.abs(p.get(2).asInt()) == 1);
        assertThat(json.at("/test/first")).hasSize(4);
        assertThat(json.at("/initial/weights/0")).hasSize(4).allMatch(unit -> unit.size() == 2);
        assertThat(json.at("/initial/biases/1")).hasSize(2);
        assertThat(json.get("checkpoints").propertyNames()).containsExactly("0", "3");
        assertThat(json.at("/checkpoints/3").propertyNames())
                .containsExactly("trainLoss", "testLoss", "grid");
        assertThat(json.at("/checkpoints/3/grid"))
                .hasSize(4)
                .allMatch(JsonNode::isFloatingPointNumber);
    }

    @Test
    void severalOutputsAreSeveralGridsAndClassesAreCounted() {
        JsonNode json =
                Terminal.run("train", "data=rings", "--epochs", "1", "--grid", "3", "--format=JSON")
                        .json();
        assertThat(json.at("/checkpoints/1/grid")).hasSize(3).allMatch(grid -> grid.size() == 9);
        assertThat(json.at("/train/first")).allMatch(p -> p.get(2).asInt() >= 0);
        for (int cell = 0; cell < 9; cell++) {
            double sum = 0;
            for (JsonNode grid : json.at("/checkpoints/1/grid")) {
                sum += grid.get(cell).asDouble();
            }
            assertThat(sum).isBetween(0.999, 1.001);
        }
    }

    @Test
    void equalCallsPrintEqualReports() {
        String[] arguments = {"train", "data=spiral&order=shuffled", "--epochs=5", "--format=json"};
        assertThat(Terminal.run(arguments)).isEqualTo(Terminal.run(arguments));
    }

    @Test
    void checkpointsAreThoseAskedForInTheirOrder() {
        JsonNode json =
                Terminal.run("train", "", "--epochs=4", "--checkpoints=4,1,1", "--format=json")
                        .json();
        assertThat(json.get("checkpoints").propertyNames()).containsExactly("1", "4");
    }

    @Test
    void aTableIsForPeople() {
        Terminal terminal = Terminal.run("train", "data=gauss", "--epochs", "20");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.out().lines())
                .hasSize(5)
                .contains(
                        "250 training and 250 test examples", "2 inputs, 4 tanh, 2 tanh, 1 output")
                .allMatch(line -> line.length() <= 80);
        assertThat(terminal.out().lines().toList().getLast())
                .matches(" +20 .* +1\\.0000 +1\\.0000");
    }

    @Test
    void aDivergenceIsReportedWithWhatWasReachedAndStatusOne() {
        String link = "data=plane&layers=4-linear,4-linear&rate=100";
        Terminal json = Terminal.run("train", link, "--epochs=9", "--format=json");
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.json().get("checkpoints").propertyNames()).containsExactly("0");
        assertThat(json.json().at("/divergence/cause").asString()).isEqualTo("LEARNING_RATE");

        Terminal text = Terminal.run("train", link, "--epochs=9");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out())
                .contains("the learning rate 100.0 is too high with linear, try 0.03");
    }

    @Test
    void withoutPointsThereIsNoLoss() {
        JsonNode json = Terminal.run("train", "data=own", "--epochs=1", "--format=json").json();
        assertThat(json.at("/train/size").asInt()).isZero();
        assertThat(json.at("/checkpoints/1/trainLoss").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    train data=square              | data set must be one of circle, xor
                    train rate=0&noise=200         | learning rate must be in (0, 100], was 0
                    train hello                    | link cannot be read: hello
                    train #networkShape=100        | units of a hidden layer must be in [1, 32], was 100
                    train data=xor --epochs -1     | number of epochs must be in [0, 1000000], was -1
                    train data=xor --epochs many   | --epochs
                    train data=xor --epochs 5 --checkpoints 6 | number of epochs must be in [0, 5], was 6
                    train data=xor --grid 1        | grid must be in [2, 100], was 1
                    train data=xor --format xml    | --format
                    train data=xor --speed 5       | --speed
                    train                          | LINK
                    """)
    void mistakesGoToStandardErrorWithStatusTwo(String arguments, String message) {
        Terminal terminal = Terminal.run(arguments.split(" ", -1));
        assertThat(terminal.status()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void everyMistakeOfALinkIsNamed() {
        assertThat(Terminal.run("train", "rate=0&noise=200").err().lines()).hasSize(2);
    }

    @Test
    void helpExplainsOptionsAndStatus() {
        Terminal terminal = Terminal.run("train", "--help");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.out())
                .contains("--epochs=N", "--checkpoints", "--grid", "--format", "Exit status");
    }

    @Test
    void onlyTheNameOfACommandIsACommand() {
        assertThat(CommandLineMain.isCommand(new String[] {"train", "x"})).isTrue();
        assertThat(CommandLineMain.isCommand(new String[] {"export", "x"})).isTrue();
        assertThat(CommandLineMain.isCommand(new String[] {"--server.port=1"})).isFalse();
        assertThat(CommandLineMain.isCommand(new String[0])).isFalse();
    }
}
