package org.neuralplayground.inspect;

import java.util.List;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

/// A network of 2 inputs, 2 ReLU and 1 output, worked through by hand.
///
/// `W1 = (1 -1; 0.5 0.25)`, `b1 = (0, 0.5)`, `W2 = (2 -3)`, `b2 = 1`. For x = (1, 2): `z1 = (-1,
/// 1.5)`, `a1 = (0, 1.5)`, `z2 = 1 - 4.5 = -3.5`. For x = (3, 1): `z1 = (2, 2.25)`, `z2 = 4 - 6.75
/// + 1 = -1.75`.
final class WorkedNetwork {
    private static final float[] PARAMETERS = {1, -1, 0.5f, 0.25f, 0, 0.5f, 2, -3, 1};

    static Network create() {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Features(2),
                        List.of(new Dense(2, Activation.RELU), new Dense(1, Activation.LINEAR)),
                        new LossSpec.HalfSquaredError());
        return of(spec, PARAMETERS);
    }

    /// A network with these parameters, layer by layer.
    static Network of(ModelSpec spec, float... parameters) {
        Network network = start(spec);
        System.arraycopy(
                parameters, 0, network.parameters().values(), 0, network.parameters().size());
        return network;
    }

    /// A freshly started network.
    static Network start(ModelSpec spec) {
        return new Network(spec, StartSpec.KERAS, new SeedRandom("inspected"));
    }

    private WorkedNetwork() {}
}
