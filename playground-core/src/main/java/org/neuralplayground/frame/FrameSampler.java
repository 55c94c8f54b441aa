package org.neuralplayground.frame;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.train.Trainer;

/// Takes frames of a run when asked: one forward pass over the 10,000 points of the plane gives all
/// maps. Keeps its buffers from frame to frame. Not thread-safe.
public final class FrameSampler {

    /// Four rows of full maps make one row of small maps, and their activations stay in the
    /// processor's cache.
    private static final int LANES = PlaneGrid.BLOCK * PlaneGrid.SIDE;

    private final Trainer trainer;
    private final Network network;
    private final NetworkPass pass;
    private final PointSampler points;

    /// The full map of each input in use.
    private final List<Grid> inputMaps;

    private final float[] columnSums = new float[PlaneGrid.SIDE];

    public FrameSampler(Trainer trainer) {
        this.trainer = trainer;
        network = trainer.network();
        pass = new NetworkPass(network, LANES, NetworkPass.Learning.NOTHING);
        points = new PointSampler(trainer);
        inputMaps = trainer.spec().network().inputs().stream().map(PlaneGrid::of).toList();
    }

    /// The run as it is now.
    public Frame sample(FrameRequest asked) {
        FrameRequest request = asked.withFocus(asked.focus().filter(this::exists));
        MapBuffers maps = new MapBuffers(network, request.focus());
        for (int chunk = 0; chunk < PlaneGrid.SMALL_SIDE; chunk++) {
            fillInputs(chunk);
            pass.forward();
            maps.take(pass, chunk, columnSums);
        }
        return new Frame(
                trainer.epochs(),
                trainer.steps(),
                trainer.evaluate(),
                layers(maps),
                maps.outputs(),
                request.focus().map(focus -> new FocusMap(focus, maps.focus(focus))),
                request.probe().map(probe -> points.read(request, probe)));
    }

    private boolean exists(Focus focus) {
        return switch (focus) {
            case Focus.Unit(int layer, int unit) ->
                    layer >= 0
                            && layer < network.layers().size()
                            && unit >= 0
                            && unit < network.denseLayers().get(layer).units();
            case Focus.Input _ -> true;
        };
    }

    private void fillInputs(int chunk) {
        pass.prepare(LANES);
        for (int row = 0; row < inputMaps.size(); row++) {
            inputMaps.get(row).copy(chunk * LANES, LANES, pass.input().data, row * LANES);
        }
    }

    private List<LayerFrame> layers(MapBuffers maps) {
        List<LayerFrame> frames = new ArrayList<>();
        List<DenseLayer> dense = network.denseLayers();
        for (int index = 0; index < dense.size(); index++) {
            DenseLayer layer = dense.get(index);
            int units = layer.units();
            int inputs = layer.inputs();
            frames.add(
                    new LayerFrame(
                            Grid.around(units, inputs, layer.weights().copyOfValues()),
                            Grid.around(units, 1, layer.biases().copyOfValues()),
                            Grid.around(units, inputs, layer.weights().copyOfMeanGradient()),
                            Grid.around(units, 1, layer.biases().copyOfMeanGradient()),
                            maps.small(index)));
        }
        return frames;
    }
}
