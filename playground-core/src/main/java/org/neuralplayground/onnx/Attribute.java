package org.neuralplayground.onnx;

import java.util.List;

/// A setting of a node: `AttributeProto`.
sealed interface Attribute {
    String name();

    Message toMessage();

    static Attribute of(String name, long value) {
        return new Whole(name, value);
    }

    static Attribute of(String name, float value) {
        return new Real(name, value);
    }

    static Attribute of(String name, List<Long> values) {
        return new Wholes(name, values);
    }

    record Real(String name, float value) implements Attribute {
        @Override
        public Message toMessage() {
            return named(name, 1).number(2, value);
        }
    }

    record Whole(String name, long value) implements Attribute {
        @Override
        public Message toMessage() {
            return named(name, 2).whole(3, value);
        }
    }

    record Wholes(String name, List<Long> values) implements Attribute {
        public Wholes {
            values = List.copyOf(values);
        }

        @Override
        public Message toMessage() {
            return named(name, 7).wholes(8, values);
        }
    }

    /// The fields that all have.
    ///
    /// @param type of `AttributeProto.AttributeType`
    private static Message named(String name, int type) {
        return new Message().text(1, name).whole(20, type);
    }
}
