package org.neuralplayground.reference;

import org.neuralplayground.spec.Activation;

/// `a = f(x)`, number by number.
record ReferenceActivated(Activation activation) implements ReferenceLayer {

    @Override
    public int parameters() {
        return 0;
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        double[][] outputs = new double[batch.length][];
        for (int example = 0; example < batch.length; example++) {
            outputs[example] = new double[batch[example].length];
            for (int row = 0; row < batch[example].length; row++) {
                outputs[example][row] = ReferenceActivation.value(activation, batch[example][row]);
            }
        }
        return outputs;
    }
}
