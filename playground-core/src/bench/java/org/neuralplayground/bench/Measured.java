package org.neuralplayground.bench;

import java.util.Map;

/// A JMH benchmark with its parameters.
///
/// @param type the class it is in
/// @param method its name
/// @param parameters a value for each of its parameters
record Measured(Class<?> type, String method, Map<String, String> parameters) {
    Measured {
        parameters = Map.copyOf(parameters);
    }
}
