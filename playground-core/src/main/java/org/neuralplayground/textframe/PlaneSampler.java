package org.neuralplayground.textframe;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.inspect.Activations;
import org.neuralplayground.nn.Network;
import org.neuralplayground.projection.HiddenPlane;
import org.neuralplayground.projection.PrincipalComponents;

/// Draws the plane of the last hidden layer, each turned to the one before.
final class PlaneSampler {
    private static final int AXES = 2;

    private final Network network;
    private Optional<PrincipalComponents> before = Optional.empty();

    PlaneSampler(Network network) {
        this.network = network;
    }

    HiddenPlane sample(Activations hidden) {
        HiddenPlane plane =
                HiddenPlane.of(network, hidden, before, TextPlane.ROWS, TextPlane.COLUMNS);
        before = Optional.of(plane.axes());
        return plane;
    }

    TextPlane draw(HiddenPlane plane) {
        List<Double> explained =
                IntStream.range(0, AXES).mapToObj(plane.axes()::explainedRatio).toList();
        return new TextPlane(
                plane.cells().window(),
                explained,
                plane.agreement(),
                grid(plane.points()),
                new Decisions(plane.cells().decisions(), grid(plane.cells().confidences())));
    }

    private static Grid grid(Table table) {
        return Grid.of(table.rows(), table.columns(), table.toArray());
    }
}
