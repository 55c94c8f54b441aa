package org.neuralplayground.frame;

import java.util.List;
import java.util.Optional;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.train.Trainer;

/// Draws the maps of a run when asked: one forward pass over the 10,000 points of the plane
/// computes every cell of every unit's full map. Keeps its buffers from one time to the next. Not
/// thread-safe.
public final class MapSampler {

    /// Four rows of full maps make one row of small maps, and their activations stay in the
    /// processor's cache.
    private static final int LANES = PlaneGrid.BLOCK * PlaneGrid.SIDE;

    private final Network network;
    private final NetworkPass pass;

    /// The full map of each input.
    private final List<Grid> inputMaps;

    public MapSampler(Trainer trainer) {
        network = trainer.network();
        pass = new NetworkPass(network, LANES, NetworkPass.Learning.NOTHING);
        inputMaps = trainer.spec().network().inputs().stream().map(PlaneGrid::of).toList();
    }

    /// The maps as they are now.
    ///
    /// @param focus one that the network has
    public PlaneMaps sample(Optional<Focus> focus) {
        MapBuffers maps = new MapBuffers(network, focus);
        for (int chunk = 0; chunk < PlaneGrid.SMALL_SIDE; chunk++) {
            fillInputs(chunk);
            pass.forward();
            maps.take(pass, chunk);
        }
        return maps.toMaps();
    }

    private void fillInputs(int chunk) {
        pass.prepare(LANES);
        for (int row = 0; row < inputMaps.size(); row++) {
            inputMaps.get(row).copy(chunk * LANES, LANES, pass.input().data, row * LANES);
        }
    }
}
