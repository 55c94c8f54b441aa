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
                    step("toy-pytorch", "steps/s", 100, ToyStep.class, TorchWork.TOY, 1));

    private static Row epoch(String name, double goal, ToyNetwork network) {
        Map<String, String> parameters = Map.of("network", network.name());
        return new Row(
                name,
                "epochs/s",
                goal,
                new Measured(ToyTraining.class, "ours", parameters),
                new Measured(ToyTraining.class, "peer", parameters),
                1,
                STEPS_PER_EPOCH);
    }

    private static Row grid(String name, double goal, ToyNetwork network) {
        Map<String, String> parameters = Map.of("network", network.name());
        return new Row(
                name,
                "grids/s",
                goal,
                new Measured(ToyGrid.class, "ours", parameters),
                new Measured(ToyGrid.class, "peer", parameters),
                1,
                0);
    }

    /// A training step of PyTorch beside ours.
    ///
    /// @param ours has a benchmark method `ours` without parameters
    /// @param amount how many of the unit a step does
    private static Row step(
            String name, String unit, double goal, Class<?> ours, TorchWork work, int amount) {
        return new Row(
                name,
                unit,
                goal,
                new Measured(ours, "ours", Map.of()),
                new Measured(PyTorch.class, "step", Map.of("work", work.name())),
                amount,
                1);
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
