package org.neuralplayground.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;

/// The maps of the plane while they fill, four rows of the plane at a time.
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
    private final float[] scratch = new float[Kernel.PARTIALS];

    MapBuffers(Network network, Optional<Focus> focus) {
        this.focus = focus;
        List<Layer> layers = network.layers();
        small = new float[layers.size()][][];
        for (int layer = 0; layer < small.length; layer++) {
            small[layer] = new float[layers.get(layer).outputShape().rows()][SMALL_CELLS];
        }
        outputs = new float[network.outputs()][PlaneGrid.CELLS];
        focused = new float[focus.isPresent() ? PlaneGrid.CELLS : 0];
    }

    /// Takes four rows of every map.
    ///
    /// @param pass has run on those rows. Not modified.
    /// @param chunk which four rows, from 0 to 24
    void take(NetworkPass pass, int chunk) {
        Kernel kernel = pass.network().kernel();
        float[] answers = pass.answers().data;
        for (int layer = 0; layer < small.length; layer++) {
            boolean last = layer == small.length - 1;
            float[] activations = last ? answers : pass.output(layer).data;
            for (int unit = 0; unit < small[layer].length; unit++) {
                kernel.meansOfSquares(
                        activations,
                        unit * LANES,
                        PlaneGrid.SIDE,
                        small[layer][unit],
                        chunk * PlaneGrid.SMALL_SIDE,
                        scratch);
            }
        }
        for (int output = 0; output < outputs.length; output++) {
            copyRows(answers, output, outputs[output], chunk);
        }
        if (focus.isPresent() && focus.get() instanceof Focus.Unit(int layer, int unit)) {
            boolean last = layer == small.length - 1;
            copyRows(last ? answers : pass.output(layer).data, unit, focused, chunk);
        }
    }

    private static void copyRows(float[] activations, int unit, float[] map, int chunk) {
        System.arraycopy(activations, unit * LANES, map, chunk * LANES, LANES);
    }

    /// What was taken. The buffers must not be written to any more.
    PlaneMaps toMaps() {
        List<List<Grid>> units = new ArrayList<>(small.length);
        for (float[][] layer : small) {
            units.add(grids(PlaneGrid.SMALL_SIDE, layer));
        }
        return new PlaneMaps(
                units,
                grids(PlaneGrid.SIDE, outputs),
                focus.map(asked -> new FocusMap(asked, full(asked))));
    }

    private static List<Grid> grids(int side, float[][] cells) {
        Grid[] grids = new Grid[cells.length];
        for (int n = 0; n < grids.length; n++) {
            grids[n] = Grid.around(side, side, cells[n]);
        }
        return List.of(grids);
    }

    private Grid full(Focus asked) {
        return switch (asked) {
            case Focus.Unit _ -> Grid.around(PlaneGrid.SIDE, PlaneGrid.SIDE, focused);
            case Focus.Input(var feature) -> PlaneGrid.of(feature);
        };
    }
}
