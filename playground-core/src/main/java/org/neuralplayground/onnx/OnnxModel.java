package org.neuralplayground.onnx;

import java.util.Map;

/// The envelope of a graph: `ModelProto`.
///
/// @param description for people
/// @param metadata for programs, by name
record OnnxModel(Message graph, String description, Map<String, String> metadata) {

    /// ONNX 1.12 of June 2022 brought both; each runtime of these days reads them.
    private static final int IR_VERSION = 8;

    private static final int OPERATOR_SET = 17;
    private static final String PRODUCER = "Neural Playground";

    OnnxModel {
        metadata = Map.copyOf(metadata);
    }

    Message toMessage() {
        Message message =
                new Message()
                        .whole(1, IR_VERSION)
                        .text(2, PRODUCER)
                        .text(6, description)
                        .message(7, graph)
                        .message(8, new Message().text(1, "").whole(2, OPERATOR_SET));
        metadata.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Message().text(1, entry.getKey()).text(2, entry.getValue()))
                .forEach(entry -> message.message(14, entry));
        return message;
    }
}
