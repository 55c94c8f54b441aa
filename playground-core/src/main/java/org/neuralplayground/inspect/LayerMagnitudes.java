package org.neuralplayground.inspect;

import java.util.List;

/// How large a layer's parameters, gradients and last update are.
///
/// @param layer from 0
/// @param parameters those that training changes, in the layer's order
public record LayerMagnitudes(int layer, List<OfParameter> parameters) {

    /// Of one parameter.
    ///
    /// @param name the parameter's: `weights`, `biases`, ...
    public record OfParameter(String name, Magnitudes magnitudes) {}

    public LayerMagnitudes {
        parameters = List.copyOf(parameters);
    }

    /// Of all the layer's parameters together.
    public Magnitudes total() {
        return parameters.stream()
                .map(OfParameter::magnitudes)
                .reduce(Magnitudes.NONE, Magnitudes::plus);
    }
}
