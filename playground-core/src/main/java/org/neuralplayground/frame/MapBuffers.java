package org.neuralplayground.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neuralplayground.nn.ForwardPass;
import org.neuralplayground.nn.Network;

/// The maps of one frame while they fill, four rows of the plane at a time.
final class MapBuffers {
    private static final int LANES = PlaneGrid.BLOCK * PlaneGrid.SIDE;
    private static final int SMALL_CELLS = PlaneGrid.SMALL_SIDE * PlaneGrid.SMALL_SIDE;

    /// For each layer and unit, 625 cells.
    private final float[][][] small;

    /// For each output, 10,000 cells.
    private final float[][] outputs;

    /// 10,000 cells of the focused unit; none without one.
    private final float[] focused;

    private final Optional<Focus> focus;

    MapBuffers(Network network, Optional<Focus> focus) {
        this.focus = focus;
        small =
                network.layers().stream()
                        .map(layer -> new float[layer.units()][SMALL_CELLS])
                        .toArray(float[][][]::new);
        outputs = new float[network.outputs()][PlaneGrid.CELLS];
        focused = new float[focus.isPresent() ? PlaneGrid.CELLS : 0];
    }

    /// Takes four rows of every map.
    ///
    /// @param forward has run on those rows, output activation applied. Not modified.
    /// @param chunk which four rows, from 0 to 24
    /// @param columnSums room for 100. Modified.
    void take(ForwardPass forward, int chunk, float[] columnSums) {
        for (int layer = 0; layer < small.length; layer++) {
            float[] activations = forward.activations(layer);
            for (int unit = 0; unit < small[layer].length; unit++) {
                PlaneGrid.shrink(
                        activations,
                        unit * LANES,
                        columnSums,
                        small[layer][unit],
                        chunk * PlaneGrid.SMALL_SIDE);
            }
        }
        for (int output = 0; output < outputs.length; output++) {
            copyRows(forward, small.length - 1, output, outputs[output], chunk);
        }
        if (focus.isPresent() && focus.get() instanceof Focus.Unit(int layer, int unit)) {
            copyRows(forward, layer, unit, focused, chunk);
        }
    }

    private static void copyRows(ForwardPass forward, int layer, int unit, float[] map, int chunk) {
        System.arraycopy(forward.activations(layer), unit * LANES, map, chunk * LANES, LANES);
    }

    /// The small maps of a layer's units. The buffers must not be written to any more.
    List<Grid> small(int layer) {
        return IntStream.range(0, small[layer].length)
                .mapToObj(unit ->
                        Grid.around(PlaneGrid.SMALL_SIDE, PlaneGrid.SMALL_SIDE, small[layer][unit]))
                .toList();
    }

    /// The decision grids. The buffers must not be written to any more.
    List<Grid> outputs() {
        return IntStream.range(0, outputs.length)
                .mapToObj(n -> Grid.around(PlaneGrid.SIDE, PlaneGrid.SIDE, outputs[n]))
                .toList();
    }

    /// The full map of the focus. The buffers must not be written to any more.
    Grid focus(Focus asked) {
        return switch (asked) {
            case Focus.Unit _ -> Grid.around(PlaneGrid.SIDE, PlaneGrid.SIDE, focused);
            case Focus.Input(var feature) -> PlaneGrid.of(feature);
        };
    }
}
