package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;

/// `a = f(Wᵀ x + b)` over sparse rows, zeros included; parameters: W input by input, then b.
record ReferenceSparseDense(LayerSpec.Dense spec, int inputs) implements ReferenceLayer {

    @Override
    public int parameters() {
        return spec.units() * (inputs + 1);
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        double[][] outputs = new double[batch.length][spec.units()];
        for (int example = 0; example < batch.length; example++) {
            for (int unit = 0; unit < spec.units(); unit++) {
                double z = p[offset + inputs * spec.units() + unit];
                for (int input = 0; input < inputs; input++) {
                    z += batch[example][input] * p[offset + input * spec.units() + unit];
                }
                outputs[example][unit] = ReferenceActivation.value(spec.activation(), z);
            }
        }
        return outputs;
    }
}
