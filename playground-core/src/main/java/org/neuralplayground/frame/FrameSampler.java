package org.neuralplayground.frame;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.train.Trainer;

/// Takes frames of a run when asked. Keeps its buffers from frame to frame. Not thread-safe.
public final class FrameSampler {
    private final Trainer trainer;
    private final Network network;
    private final MapSampler maps;
    private final PointSampler points;

    public FrameSampler(Trainer trainer) {
        this.trainer = trainer;
        network = trainer.network();
        maps = new MapSampler(trainer);
        points = new PointSampler(trainer);
    }

    /// The run as it is now.
    public Frame sample(FrameRequest asked) {
        FrameRequest request = asked.withFocus(asked.focus().filter(this::exists));
        PlaneMaps plane = maps.sample(request.focus());
        return new Frame(
                trainer.epochs(),
                trainer.steps(),
                trainer.evaluate(),
                layers(plane),
                plane.outputs(),
                plane.focus(),
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

    private List<LayerFrame> layers(PlaneMaps plane) {
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
                            plane.units().get(index)));
        }
        return frames;
    }
}
