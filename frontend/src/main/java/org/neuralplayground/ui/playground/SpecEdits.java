package org.neuralplayground.ui.playground;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.HiddenLayer;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.PlaygroundSpec;

/// What a person can do to a network, as functions from spec to spec.
final class SpecEdits {
    /// The reference's: a new layer has two units.
    private static final int UNITS_OF_A_NEW_LAYER = 2;

    static PlaygroundSpec toggleInput(PlaygroundSpec spec, InputFeature input) {
        Set<InputFeature> inputs = EnumSet.noneOf(InputFeature.class);
        inputs.addAll(spec.network().inputs());
        if (!inputs.remove(input)) {
            inputs.add(input);
        }
        return spec.withNetwork(spec.network().withInputs(inputs));
    }

    /// Adds a hidden layer behind the others, with the activation of the last one.
    static PlaygroundSpec addLayer(PlaygroundSpec spec) {
        List<HiddenLayer> hidden = new ArrayList<>(spec.network().hidden());
        Activation activation = hidden.isEmpty() ? Activation.TANH : hidden.getLast().activation();
        hidden.add(new HiddenLayer(UNITS_OF_A_NEW_LAYER, activation));
        return spec.withNetwork(spec.network().withHidden(hidden));
    }

    static PlaygroundSpec removeLayer(PlaygroundSpec spec) {
        List<HiddenLayer> hidden = spec.network().hidden();
        return hidden.isEmpty()
                ? spec
                : spec.withNetwork(spec.network().withHidden(hidden.subList(0, hidden.size() - 1)));
    }

    /// Gives a hidden layer another number of units; a layer that is no longer there stays away.
    static PlaygroundSpec setUnits(PlaygroundSpec spec, int layer, int units) {
        return hasLayer(spec, layer)
                ? spec.withNetwork(
                        spec.network()
                                .withLayer(
                                        layer, spec.network().hidden().get(layer).withUnits(units)))
                : spec;
    }

    /// Gives a hidden layer another activation; unknown names and layers change nothing.
    static PlaygroundSpec setActivation(PlaygroundSpec spec, int layer, String name) {
        for (Activation activation : Activation.values()) {
            if (activation.name().equals(name) && hasLayer(spec, layer)) {
                HiddenLayer changed = spec.network().hidden().get(layer).withActivation(activation);
                return spec.withNetwork(spec.network().withLayer(layer, changed));
            }
        }
        return spec;
    }

    private static boolean hasLayer(PlaygroundSpec spec, int layer) {
        return layer >= 0 && layer < spec.network().hidden().size();
    }

    private SpecEdits() {}
}
