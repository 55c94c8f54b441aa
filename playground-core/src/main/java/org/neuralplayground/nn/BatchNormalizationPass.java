package org.neuralplayground.nn;

import java.util.Arrays;

/// A batch on its way through batch normalisation: `x̂ = (x - μ) / √(σ² + ε)`, `y = γ x̂ + β`,
/// where in training, unless the layer is frozen, μ and σ² (divided by n, as in Keras) are taken
/// over the n numbers that a channel has in the examples of the batch and their places.
///
/// Back `dL/dβ = Σ dL/dy`, `dL/dγ = Σ dL/dy x̂` and, as μ and σ² depend on each x, `dL/dx = γ
/// (dL/dy - m) / √(σ² + ε)` with `m = (dL/dβ + x̂ dL/dγ) / n`; with the running statistics, which
/// do not, `dL/dx = γ dL/dy / √(σ² + ε)`.
final class BatchNormalizationPass implements LayerPass {
    private final BatchNormalizationLayer layer;
    private final Signal input;
    private final Signal output;
    private final ChannelRows rows;

    /// μ, one a channel as all the following: of the batch where [#measures], else the running
    /// ones.
    private final double[] means;

    /// `1 / √(σ² + ε)`.
    private final double[] inverses;

    /// Σ dL/dy.
    private final double[] shiftGradients;

    /// Σ dL/dy x̂.
    private final double[] scaleGradients;

    /// Coefficients of what is being computed: of `x - μ`, of dL/dy, and what is added.
    private final double[] factors;

    private final double[] gradientFactors;
    private final double[] shifts;

    /// Whether the last forward pass took the batch's own mean and variance.
    private boolean measures;

    BatchNormalizationPass(
            BatchNormalizationLayer layer, Signal input, int capacity, boolean learns) {
        this.layer = layer;
        this.input = input;
        output = new Signal(input.rows(), capacity, learns);
        int channels = layer.channels();
        rows = new ChannelRows(channels, channels == 0 ? 0 : input.rows() / channels, capacity);
        means = new double[channels];
        inverses = new double[channels];
        shiftGradients = new double[channels];
        scaleGradients = new double[channels];
        factors = new double[channels];
        gradientFactors = new double[channels];
        shifts = new double[channels];
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        rows.take(batch);
        measures = batch.trains() && rows.count() > 0 && !layer.isFrozen();
        if (measures) {
            measure();
        } else {
            read(layer.means(), means);
            rows.centre(means);
            read(layer.variances(), inverses);
        }
        read(layer.shifts(), shifts);
        for (int channel = 0; channel < means.length; channel++) {
            inverses[channel] = 1 / Math.sqrt(inverses[channel] + layer.spec().epsilon());
            factors[channel] = layer.scales().get(channel, 0) * inverses[channel];
        }
        rows.map(input.values(), factors, shifts, output.values());
    }

    /// Takes the batch's mean and, into [#inverses], its variance; both move the running ones.
    private void measure() {
        rows.sum(input.values(), means);
        divideByCount(means);
        rows.centre(means);
        rows.sumSquares(input.values(), inverses);
        divideByCount(inverses);
        moveRunning(layer.means(), means);
        moveRunning(layer.variances(), inverses);
    }

    private void divideByCount(double[] sums) {
        for (int channel = 0; channel < sums.length; channel++) {
            sums[channel] /= rows.count();
        }
    }

    /// `running = momentum running + (1 - momentum) batch`, but for what is frozen.
    private void moveRunning(Parameter running, double[] measured) {
        double momentum = layer.spec().momentum();
        for (int channel = 0; channel < measured.length; channel++) {
            if (!running.isFrozen(channel, 0)) {
                double before = running.get(channel, 0);
                double after = momentum * before + (1 - momentum) * measured[channel];
                running.set(channel, 0, (float) after);
            }
        }
    }

    private static void read(Parameter parameter, double[] target) {
        for (int channel = 0; channel < target.length; channel++) {
            target[channel] = parameter.get(channel, 0);
        }
    }

    @Override
    public void backward(Batch batch, float[] gradientSums) {
        float[] gradient = output.gradients();
        rows.sumProducts(input.values(), gradient, scaleGradients);
        rows.sum(gradient, shiftGradients);
        for (int channel = 0; channel < means.length; channel++) {
            scaleGradients[channel] *= inverses[channel];
            gradientSums[layer.scales().offset() + channel] += (float) scaleGradients[channel];
            gradientSums[layer.shifts().offset() + channel] += (float) shiftGradients[channel];
        }
        if (input.learns()) {
            closeCoefficients();
            rows.combine(
                    input.values(), factors, gradient, gradientFactors, shifts, input.gradients());
        }
    }

    /// Writes dL/dx as a sum of multiples of `x - μ`, of dL/dy and of 1.
    private void closeCoefficients() {
        Arrays.fill(factors, 0);
        Arrays.fill(shifts, 0);
        for (int channel = 0; channel < means.length; channel++) {
            double factor = layer.scales().get(channel, 0) * inverses[channel];
            gradientFactors[channel] = factor;
            if (measures) {
                double share = factor / rows.count();
                factors[channel] = -share * scaleGradients[channel] * inverses[channel];
                shifts[channel] = -share * shiftGradients[channel];
            }
        }
    }
}
