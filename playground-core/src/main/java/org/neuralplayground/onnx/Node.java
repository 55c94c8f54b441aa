package org.neuralplayground.onnx;

import java.util.List;

/// One operation of a graph: `NodeProto`. It is named as what it gives.
///
/// @param operator as ONNX names it, such as `Gemm`
/// @param skipped how many of its outputs, which nobody wants, come before `output`
record Node(
        String operator,
        List<Value> inputs,
        int skipped,
        Value output,
        List<Attribute> attributes) {
    private static final String NOT_WANTED = "";
    private static final int INPUT = 1;
    private static final int OUTPUT = 2;
    private static final int NAME = 3;
    private static final int OPERATOR = 4;
    private static final int ATTRIBUTE = 5;

    Node {
        inputs = List.copyOf(inputs);
        attributes = List.copyOf(attributes);
    }

    /// The same operation under another name.
    Node giving(Value newOutput) {
        return new Node(operator, inputs, skipped, newOutput, attributes);
    }

    Message toMessage() {
        Message message = new Message();
        inputs.forEach(input -> message.text(INPUT, input.name()));
        for (int index = 0; index < skipped; index++) {
            message.text(OUTPUT, NOT_WANTED);
        }
        message.text(OUTPUT, output.name()).text(NAME, output.name()).text(OPERATOR, operator);
        attributes.forEach(attribute -> message.message(ATTRIBUTE, attribute.toMessage()));
        return message;
    }
}
