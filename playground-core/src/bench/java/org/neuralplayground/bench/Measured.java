package org.neuralplayground.bench;

import java.util.Map;

/// A JMH benchmark with its parameters.
///
/// @param type the class it is in
/// @param method its name
/// @param parameters a value for each of its parameters
/// @param amount how many of the row's unit one invocation does
/// @param steps how many training steps one invocation does; 0 where it does not train
record Measured(
        Class<?> type, String method, Map<String, String> parameters, int amount, int steps) {
    Measured {
        parameters = Map.copyOf(parameters);
    }
}
