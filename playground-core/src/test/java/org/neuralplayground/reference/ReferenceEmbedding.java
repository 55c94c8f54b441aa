package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;

/// Each token's row of a table; parameters: the table row by row.
record ReferenceEmbedding(LayerSpec.Embedding spec) implements ReferenceLayer {

    @Override
    public int parameters() {
        return spec.vocabulary() * spec.dimensions();
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        int dimensions = spec.dimensions();
        double[][] outputs = new double[batch.length][];
        for (int example = 0; example < batch.length; example++) {
            double[] tokens = batch[example];
            outputs[example] = new double[tokens.length * dimensions];
            for (int n = 0; n < outputs[example].length; n++) {
                int token = (int) tokens[n / dimensions];
                outputs[example][n] = p[offset + token * dimensions + n % dimensions];
            }
        }
        return outputs;
    }
}
