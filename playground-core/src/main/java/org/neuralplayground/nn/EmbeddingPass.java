package org.neuralplayground.nn;

import org.neuralplayground.kernel.Lanes;

/// A batch on its way through an embedding: each token's row of the table becomes a column of its
/// step. Back, each column's gradient is added to the gradient of its token's row, step by step and
/// example by example. Tokens have no slope: the gradients of the input stay 0.
final class EmbeddingPass implements LayerPass {

    /// How many columns are filled at a time: as many as share the cache lines they are written to.
    private static final int BLOCK = Lanes.MULTIPLE;

    private final EmbeddingLayer layer;
    private final float[] parameters;
    private final int dimensions;
    private final int steps;
    private final Signal input;
    private final Signal output;

    /// Where each token's row begins among the parameters, steps x lanes. Past the last example
    /// stands the table's first row, so that what is copied there is finite.
    private final int[] rows;

    EmbeddingPass(EmbeddingLayer layer, Signal input, int capacity, boolean learns) {
        this.layer = layer;
        this.input = input;
        parameters = layer.table().all().values();
        dimensions = layer.spec().dimensions();
        steps = layer.outputShape().steps();
        output = new Signal(layer.outputShape().rows(), capacity, learns);
        rows = new int[Math.multiplyExact(steps, Lanes.padded(capacity))];
    }

    @Override
    public Signal output() {
        return output;
    }

    /// Copies rows.
    ///
    /// @throws IllegalArgumentException where a token is no index into the vocabulary. Whoever lets
    ///   tokens in checks them there, so that a visitor never meets this.
    @Override
    public void forward(Batch batch) {
        findRows(batch);
        int lanes = batch.lanes();
        float[] out = output.values();
        for (int step = 0; step < steps; step++) {
            for (int lane = 0; lane < lanes; lane += BLOCK) {
                copyColumns(step * lanes + lane, out, step * dimensions * lanes + lane, lanes);
            }
        }
    }

    private void findRows(Batch batch) {
        int lanes = batch.lanes();
        int first = layer.table().offset();
        float[] tokens = input.values();
        for (int step = 0; step < steps; step++) {
            for (int lane = 0; lane < lanes; lane++) {
                int n = step * lanes + lane;
                rows[n] =
                        lane < batch.examples()
                                ? first + index(tokens[n], step, lane) * dimensions
                                : first;
            }
        }
    }

    private int index(float token, int step, int example) {
        int index = (int) token;
        if (index != token || index < 0 || index >= layer.spec().vocabulary()) {
            throw new IllegalArgumentException(
                    "token must be a whole number in [0, %d), was %s at step %d of example %d"
                            .formatted(layer.spec().vocabulary(), token, step + 1, example + 1));
        }
        return index;
    }

    /// `out[target + d lanes + n] = parameters[rows[token + n] + d]` for the columns n of a block.
    private void copyColumns(int token, float[] out, int target, int lanes) {
        for (int d = 0; d < dimensions; d++) {
            int start = target + d * lanes;
            for (int n = 0; n < BLOCK; n++) {
                out[start + n] = parameters[rows[token + n] + d];
            }
        }
    }

    @Override
    public void backward(Batch batch, float[] sums) {
        int lanes = batch.lanes();
        float[] gradients = output.gradients();
        for (int step = 0; step < steps; step++) {
            int source = step * dimensions * lanes;
            for (int lane = 0; lane < batch.examples(); lane++) {
                int row = rows[step * lanes + lane];
                for (int d = 0; d < dimensions; d++) {
                    sums[row + d] += gradients[source + d * lanes + lane];
                }
            }
        }
    }
}
