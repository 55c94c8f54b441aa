package org.neuralplayground.onnx;

import java.util.List;

/// What a model takes or gives: `ValueInfoProto`. The first dimension is the batch, of any size.
///
/// @param dimensions of one example
/// @param meaning for whoever uses the model
record Port(Value value, ElementType type, List<Integer> dimensions, String meaning) {
    private static final String BATCH = "batch";

    Port {
        dimensions = List.copyOf(dimensions);
    }

    Message toMessage() {
        Message shape = new Message().message(1, new Message().text(2, BATCH));
        dimensions.forEach(size -> shape.message(1, new Message().whole(1, size)));
        Message tensor = new Message().whole(1, type.code()).message(2, shape);
        return new Message()
                .text(1, value.name())
                .message(2, new Message().message(1, tensor))
                .text(3, meaning);
    }
}
