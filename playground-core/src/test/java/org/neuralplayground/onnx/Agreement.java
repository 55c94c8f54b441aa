package org.neuralplayground.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.nn.Parameter;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.reference.SparseInputs;

/// Draws a network and examples, and holds the engine's answers against ONNX Runtime's: at most
/// 1e-5 apart, plus 1e-5 of their size where they are large.
final class Agreement {
    private static final double TOLERANCE = 1e-5;
    private static final int[] BATCHES = {1, 7, 19};

    private final ModelSpec spec;
    private final RandomGenerator random = new SeedRandom("onnx");
    private final Network network;

    private Agreement(ModelSpec spec) {
        this.spec = spec;
        network = new Network(spec, StartSpec.KERAS, random);
        network.parameters().parts().forEach(this::vary);
    }

    /// Moves numbers off where they start; what was measured stays a possible variance.
    private void vary(Parameter parameter) {
        boolean measured = parameter.role() == Parameter.Role.STATISTIC;
        float[] values = network.parameters().values();
        for (int n = parameter.offset(); n < parameter.end(); n++) {
            values[n] =
                    measured
                            ? (float) random.nextDouble(0.5, 2)
                            : values[n] + (float) random.nextDouble(-0.2, 0.2);
        }
    }

    /// Exports a network of that kind and compares the answers to 1, 7 and 19 examples.
    static void check(ModelSpec spec) throws OrtException {
        Agreement agreement = new Agreement(spec);
        try (RuntimeModel model = new RuntimeModel(export(agreement.network))) {
            for (int examples : BATCHES) {
                agreement.compare(model, examples);
            }
        }
    }

    static byte[] export(Network network) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            OnnxExport.write(network, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void compare(RuntimeModel model, int examples) throws OrtException {
        float[] inputs = inputs(examples);
        float[][] theirs = theirs(model, inputs, examples);
        NetworkPass ours = ours(inputs, examples);
        assertThat(theirs).hasNumberOfRows(examples);
        for (int example = 0; example < examples; example++) {
            assertThat(theirs[example]).hasSize(spec.outputs());
            for (int output = 0; output < spec.outputs(); output++) {
                double expected = theirs[example][output];
                assertThat((double) ours.answers().get(output, example))
                        .as("output %d of example %d of %d", output, example, examples)
                        .isCloseTo(expected, within(TOLERANCE * (1 + Math.abs(expected))));
            }
        }
    }

    /// Numbers example by example: tokens that the smallest table has, or numbers in [-2, 2), of
    /// which three in four are 0 where they are sparse.
    private float[] inputs(int examples) {
        float[] inputs = new float[examples * numbers()];
        for (int n = 0; n < inputs.length; n++) {
            inputs[n] =
                    switch (spec.input()) {
                        case Shape.Tokens _ -> random.nextInt(vocabulary());
                        case Shape.Sparse _ when random.nextInt(4) > 0 -> 0;
                        default -> (float) random.nextDouble(-2, 2);
                    };
        }
        return inputs;
    }

    /// How many numbers an example has, zeros included.
    private int numbers() {
        return spec.input() instanceof Shape.Sparse(int count) ? count : spec.input().rows();
    }

    private int vocabulary() {
        return spec.layers().getFirst() instanceof LayerSpec.Embedding embedding
                ? embedding.vocabulary()
                : 1;
    }

    private float[][] theirs(RuntimeModel model, float[] inputs, int examples) throws OrtException {
        long[] dimensions =
                Arrays.stream(spec.input().dimensions().split(", ", -1))
                        .mapToLong(Long::parseLong)
                        .toArray();
        long[] shape =
                LongStream.concat(LongStream.of(examples), Arrays.stream(dimensions)).toArray();
        if (!(spec.input() instanceof Shape.Tokens)) {
            return model.answers(inputs, shape);
        }
        long[] tokens = new long[inputs.length];
        Arrays.setAll(tokens, n -> (long) inputs[n]);
        return model.answersToTokens(tokens, shape);
    }

    private NetworkPass ours(float[] inputs, int examples) {
        NetworkPass pass = new NetworkPass(network, examples, NetworkPass.Learning.NOTHING);
        pass.prepare(examples);
        if (spec.input() instanceof Shape.Sparse) {
            SparseInputs.put(Table.of(examples, numbers(), inputs), pass);
        }
        int rows = pass.input().numRows;
        for (int example = 0; example < examples; example++) {
            for (int row = 0; row < rows; row++) {
                pass.input().set(row, example, inputs[example * rows + row]);
            }
        }
        pass.forward();
        return pass;
    }
}
