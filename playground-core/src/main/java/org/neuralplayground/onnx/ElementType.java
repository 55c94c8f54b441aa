package org.neuralplayground.onnx;

/// What the numbers of a tensor are, of ONNX' `TensorProto.DataType`.
enum ElementType {
    FLOAT(1),
    INT64(7);

    private final int code;

    ElementType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
