package org.neuralplayground.inspect;

import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.nn.EmbeddingLayer;
import org.neuralplayground.nn.GradientObserver;
import org.neuralplayground.nn.Network;

/// What each step of a sequence of tokens adds to an output of a network that begins with an
/// embedding: `c[t] = Σ_d E[token[t], d] dz[output]/de[t, d]`, the gradient by what the embedding
/// gives at that step times what it gives there, over its dimensions d. A token that stands at
/// several steps contributes at each of them.
///
/// Padding is a token like any other here, as it is for the network. Measuring allocates nothing.
/// The network must not change between reading and measuring. Without dropout and with running
/// statistics, as for answers. Not thread-safe.
public final class StepContributions {
    private final Attribution attribution;
    private final int steps;
    private final int dimensions;
    private final OutputSlope slope;
    private final GradientObserver atEmbedding;
    private final double[] sums;

    /// Buffers for a network.
    ///
    /// @param network Not modified.
    /// @throws IllegalArgumentException where it does not begin with an embedding
    public StepContributions(Network network) {
        if (!(network.layers().getFirst() instanceof EmbeddingLayer embedding)) {
            throw new IllegalArgumentException(
                    "the first layer must be an embedding, was "
                            + network.layers().getFirst().spec());
        }
        attribution = Attribution.of(network.spec().layers());
        steps = embedding.outputShape().steps();
        dimensions = embedding.outputShape().features();
        slope = new OutputSlope(network);
        sums = new double[steps];
        atEmbedding =
                (layer, gradient) -> {
                    if (layer == 0) {
                        multiply(slope.pass().output(0), gradient);
                    }
                };
    }

    /// What the contributions are worth.
    public Attribution attribution() {
        return attribution;
    }

    /// Takes an example forward.
    ///
    /// @param tokens one for each step. Not modified.
    /// @throws IllegalArgumentException where there are more or fewer, or one is not in the
    ///   vocabulary
    public void read(int... tokens) {
        if (tokens.length != steps) {
            throw new IllegalArgumentException(
                    "tokens must be %d, were %d".formatted(steps, tokens.length));
        }
        FMatrixRMaj input = slope.pass().input();
        for (int step = 0; step < steps; step++) {
            input.set(step, 0, tokens[step]);
        }
        slope.pass().forward();
    }

    /// How many contributions there are: one for each step.
    public int count() {
        return steps;
    }

    /// A raw output of the example, before the loss's activation.
    public float rawOutput(int output) {
        return slope.rawOutput(output);
    }

    /// What the network answers to the example: the loss's activation of a raw output.
    public float answer(int output) {
        return slope.pass().answers().get(output, 0);
    }

    /// Computes the contributions to a raw output, step by step.
    ///
    /// @param target gets them from index 0 on, room for [#count]. Modified.
    /// @throws IndexOutOfBoundsException where there is no such output, or too little room
    public void measure(int output, float[] target) {
        slope.of(output, atEmbedding);
        for (int step = 0; step < steps; step++) {
            target[step] = (float) sums[step];
        }
    }

    /// @param values what the embedding gave, (steps dimensions) x lanes. Not modified.
    /// @param gradient dz/dvalue, of the same shape. Not modified.
    private void multiply(FMatrixRMaj values, FMatrixRMaj gradient) {
        for (int step = 0; step < steps; step++) {
            double sum = 0;
            for (int row = step * dimensions; row < (step + 1) * dimensions; row++) {
                sum += (double) values.get(row, 0) * gradient.get(row, 0);
            }
            sums[step] = sum;
        }
    }

    /// The same as a value.
    ///
    /// @throws IndexOutOfBoundsException where there is no such output
    public Contributions to(int output) {
        float[] values = new float[steps];
        measure(output, values);
        return new Contributions(
                attribution, output, rawOutput(output), Table.of(1, steps, values));
    }
}
