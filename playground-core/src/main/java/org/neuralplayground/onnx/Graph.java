package org.neuralplayground.onnx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A graph of operations in the making: `GraphProto`. What is added stands after all that it needs.
final class Graph {
    private static final int NODE = 1;
    private static final int NAME = 2;
    private static final int INITIALIZER = 5;
    private static final int INPUT = 11;
    private static final int OUTPUT = 12;

    private final String name;
    private final Port input;
    private final Set<String> taken = new HashSet<>();
    private final List<Tensor> constants = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private String part = "";

    /// A graph that gives what it takes.
    Graph(String name, Port input) {
        this.name = name;
        this.input = input;
        taken.add(input.value().name());
    }

    /// What the graph takes.
    Value input() {
        return input.value();
    }

    /// Begins a part: from now on names start with its name.
    void begin(String newPart) {
        part = newPart;
    }

    /// Adds an operation and gives its first output.
    Value add(String operator, List<Value> inputs, Attribute... attributes) {
        return addSkipping(0, operator, inputs, attributes);
    }

    /// Adds an operation and gives its output number `skipped`, from 0; the ones before are not
    /// computed.
    Value addSkipping(int skipped, String operator, List<Value> inputs, Attribute... attributes) {
        Value output = name(operator);
        nodes.add(new Node(operator, inputs, skipped, output, List.of(attributes)));
        return output;
    }

    /// Adds an operation with one input.
    Value add(String operator, Value operand, Attribute... attributes) {
        return add(operator, List.of(operand), attributes);
    }

    /// Adds a constant tensor, the last dimension's numbers next to each other.
    Value constant(String what, float[] numbers, long... dimensions) {
        Value value = name(what);
        constants.add(Tensor.of(value, numbers, dimensions));
        return value;
    }

    /// Adds a constant number.
    Value number(String what, float number) {
        return constant(what, new float[] {number});
    }

    /// Adds a constant row of whole numbers.
    Value wholes(String what, long... numbers) {
        Value value = name(what);
        constants.add(Tensor.of(value, numbers));
        return value;
    }

    /// Swaps dimensions: number `n` of the result is number `order[n]` of the operand.
    Value transpose(Value operand, Long... order) {
        return add("Transpose", operand, Attribute.of("perm", List.of(order)));
    }

    private Value name(String what) {
        String wanted = part + "/" + what;
        String free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = wanted + number;
        }
        return new Value(free);
    }

    /// The whole graph.
    ///
    /// @param last what becomes the output, under the output's name
    Message toMessage(Value last, Port output) {
        Message message = new Message().text(NAME, name);
        named(last, output.value()).forEach(node -> message.message(NODE, node.toMessage()));
        constants.forEach(constant -> message.message(INITIALIZER, constant.toMessage()));
        return message.message(INPUT, input.toMessage()).message(OUTPUT, output.toMessage());
    }

    /// The nodes, of which the last one gives `output`.
    private List<Node> named(Value last, Value output) {
        List<Node> named = new ArrayList<>(nodes);
        if (!nodes.isEmpty() && nodes.getLast().output().equals(last)) {
            named.set(nodes.size() - 1, nodes.getLast().giving(output));
        } else {
            named.add(new Node("Identity", List.of(last), 0, output, List.of()));
        }
        return named;
    }
}
