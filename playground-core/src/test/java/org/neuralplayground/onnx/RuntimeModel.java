package org.neuralplayground.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/// A model in ONNX Runtime.
final class RuntimeModel implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    RuntimeModel(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model, options);
        }
    }

    OrtSession session() {
        return session;
    }

    /// The answers, examples x outputs.
    ///
    /// @param numbers example by example
    /// @param shape batch first
    float[][] answers(float[] numbers, long... shape) throws OrtException {
        try (OnnxTensor input =
                OnnxTensor.createTensor(environment, FloatBuffer.wrap(numbers), shape)) {
            return answers(input);
        }
    }

    /// The answers to tokens, examples x outputs.
    float[][] answersToTokens(long[] tokens, long... shape) throws OrtException {
        try (OnnxTensor input =
                OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens), shape)) {
            return answers(input);
        }
    }

    private float[][] answers(OnnxTensor input) throws OrtException {
        String name = session.getInputNames().iterator().next();
        try (OrtSession.Result result = session.run(Map.of(name, input))) {
            return (float[][]) result.get("output").orElseThrow().getValue();
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
