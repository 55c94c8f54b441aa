package org.neuralplayground.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neuralplayground.bench.pytorch.PyTorch;
import org.neuralplayground.bench.pytorch.TorchWork;

/// The rows. A new one needs a JMH benchmark for either side and a line here.
final class Table {
    private static final int STEPS_PER_EPOCH = 25;

    static final List<Row> ROWS =
            List.of(
                    epoch("toy-2-4-2-1", 12, ToyNetwork.SMALL),
                    epoch("toy-2-8-8-8-1", 18, ToyNetwork.MIDDLE),
                    epoch("toy-6x8", 18, ToyNetwork.LARGE),
                    grid("grid-2-4-2-1", 60, ToyNetwork.SMALL),
                    grid("grid-2-8-8-8-1", 60, ToyNetwork.MIDDLE),
                    grid("grid-6x8", 60, ToyNetwork.LARGE),
                    new Row(
                            "toy-pytorch",
                            "steps/s",
                            100,
                            new Measured(
                                    ToyStep.class, "ours", Map.of(), ToyStep.STEPS, ToyStep.STEPS),
                            step(PyTorch.class, TorchWork.TOY, 1)),
                    training("mnist-dense", "images/s", 2, EngineWork.MNIST_DENSE),
                    training("mnist-cnn", "images/s", 1, EngineWork.MNIST_CNN),
                    training("imdb-sparse", "reviews/s", 20, EngineWork.IMDB),
                    training("lstm", "sequences/s", 1, EngineWork.LSTM));

    private static Row epoch(String name, double goal, ToyNetwork network) {
        return toy(name, "epochs/s", goal, ToyTraining.class, network, STEPS_PER_EPOCH);
    }

    private static Row grid(String name, double goal, ToyNetwork network) {
        return toy(name, "grids/s", goal, ToyGrid.class, network, 0);
    }

    private static Row toy(
            String name, String unit, double goal, Class<?> type, ToyNetwork network, int steps) {
        Map<String, String> parameters = Map.of("network", network.name());
        return new Row(
                name,
                unit,
                goal,
                new Measured(type, "ours", parameters, 1, steps),
                new Measured(type, "peer", parameters, 1, steps));
    }

    /// Steps of ours beside PyTorch's.
    private static Row training(String name, String unit, double goal, EngineWork work) {
        return new Row(
                name,
                unit,
                goal,
                step(EngineStep.class, work, work.batchSize()),
                step(PyTorch.class, TorchWork.valueOf(work.name()), work.batchSize()));
    }

    /// A training step.
    ///
    /// @param type has a benchmark method `step` with a parameter `work`
    /// @param amount how many of the row's unit it does
    private static Measured step(Class<?> type, Enum<?> work, int amount) {
        return new Measured(type, "step", Map.of("work", work.name()), amount, 1);
    }

    static Optional<Row> row(String name) {
        return ROWS.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /// All names, in order.
    static String names() {
        return ROWS.stream().map(Row::name).collect(Collectors.joining(", "));
    }

    private Table() {}
}
