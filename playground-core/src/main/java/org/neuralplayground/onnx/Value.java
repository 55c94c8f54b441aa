package org.neuralplayground.onnx;

/// Something that nodes of a graph take and give, by its name.
record Value(String name) {}
