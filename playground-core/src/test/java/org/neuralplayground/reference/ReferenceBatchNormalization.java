package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;

/// `y = γ (x - μ) / √(σ² + ε) + β`; parameters: γ, β, running mean, running variance.
record ReferenceBatchNormalization(
        LayerSpec.BatchNormalization spec, int channels, boolean training)
        implements ReferenceLayer {

    @Override
    public int parameters() {
        return 4 * channels;
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        double[][] outputs = new double[batch.length][batch[0].length];
        for (int channel = 0; channel < channels; channel++) {
            double mean = p[offset + 2 * channels + channel];
            double variance = p[offset + 3 * channels + channel];
            if (training) {
                mean = meanPower(batch, channel, 0, 1);
                variance = meanPower(batch, channel, mean, 2);
            }
            for (int example = 0; example < batch.length; example++) {
                for (int row = channel; row < batch[example].length; row += channels) {
                    outputs[example][row] =
                            p[offset + channel]
                                            * (batch[example][row] - mean)
                                            / Math.sqrt(variance + spec.epsilon())
                                    + p[offset + channels + channel];
                }
            }
        }
        return outputs;
    }

    /// The mean of `(x - centre)^power` over the examples and the places of a channel.
    private double meanPower(double[][] batch, int channel, double centre, int power) {
        double sum = 0;
        int count = 0;
        for (double[] example : batch) {
            for (int row = channel; row < example.length; row += channels) {
                sum += Math.pow(example[row] - centre, power);
                count++;
            }
        }
        return sum / count;
    }
}
