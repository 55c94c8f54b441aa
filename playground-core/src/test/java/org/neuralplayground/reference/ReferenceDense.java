package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;

/// `a = f(W x + b)`; parameters: W unit by unit, then b.
record ReferenceDense(LayerSpec.Dense spec, int inputs) implements ReferenceLayer {

    @Override
    public int parameters() {
        return spec.units() * (inputs + 1);
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        int biases = offset + spec.units() * inputs;
        double[][] outputs = new double[batch.length][spec.units()];
        for (int example = 0; example < batch.length; example++) {
            for (int unit = 0; unit < spec.units(); unit++) {
                double z = p[biases + unit];
                for (int input = 0; input < inputs; input++) {
                    z += p[offset + unit * inputs + input] * batch[example][input];
                }
                outputs[example][unit] = ReferenceActivation.value(spec.activation(), z);
            }
        }
        return outputs;
    }
}
