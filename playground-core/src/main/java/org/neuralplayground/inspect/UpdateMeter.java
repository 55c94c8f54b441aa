package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.nn.Parameters;

/// Measures what an update does to a network: remembers the parameters before it, and compares
/// after it.
///
/// ```
/// meter.remember();
/// trainer.step();
/// List<LayerMagnitudes> layers = meter.measure();
/// ```
///
/// The update is whatever changed, so that momentum, clipping, penalty and decay show in it. Not
/// thread-safe. Remembering allocates nothing.
public final class UpdateMeter {
    private final Network network;
    private final Parameters parameters;
    private final float[] before;

    /// Remembers the parameters as they are.
    public UpdateMeter(Network network) {
        this.network = network;
        parameters = network.parameters();
        before = parameters.values().clone();
    }

    /// Takes the parameters as they are for those before the update.
    public void remember() {
        System.arraycopy(parameters.values(), 0, before, 0, before.length);
    }

    /// Compares with what was remembered last. The gradient is that of the last update, also where
    /// several have passed.
    ///
    /// @return one for each layer that has parameters which training changes
    public List<LayerMagnitudes> measure() {
        List<LayerMagnitudes> all = new ArrayList<>();
        for (int index = 0; index < network.layers().size(); index++) {
            List<LayerMagnitudes.OfParameter> measured = measure(network.layers().get(index));
            if (!measured.isEmpty()) {
                all.add(new LayerMagnitudes(index, measured));
            }
        }
        return List.copyOf(all);
    }

    private List<LayerMagnitudes.OfParameter> measure(Layer layer) {
        return layer.parameters().stream()
                .filter(part -> part.role() != Parameter.Role.STATISTIC)
                .map(part -> new LayerMagnitudes.OfParameter(part.name(), measure(part)))
                .toList();
    }

    private Magnitudes measure(Parameter part) {
        double values = 0;
        double gradients = 0;
        double updates = 0;
        for (int n = part.offset(); n < part.end(); n++) {
            values += Math.abs(before[n]);
            gradients += Math.abs(parameters.meanGradient()[n]);
            updates += Math.abs((double) parameters.values()[n] - before[n]);
        }
        return new Magnitudes(part.size(), values, gradients, updates);
    }
}
