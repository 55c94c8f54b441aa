package org.neuralplayground.reference;

import java.util.ArrayList;
import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;

/// A model in double precision. Parameters lie in one row, layer by layer, as in the engine. The
/// gradient is measured: `(L(p + h) - L(p - h)) / 2h`, whose error is about 1e-9 here.
public final class ReferenceModel {
    private static final double H = 1e-5;

    private final ModelSpec spec;
    private final List<ReferenceLayer> layers = new ArrayList<>();

    /// A model whose layers behave as in training or as for answers.
    public ReferenceModel(ModelSpec spec, boolean training) {
        this.spec = spec;
        Shape shape = spec.input();
        for (int index = 0; index < spec.layers().size(); index++) {
            LayerSpec layer = spec.layers().get(index);
            layers.add(ReferenceLayer.of(layer, index, shape, training));
            shape = spec.outputShapes().get(index);
        }
    }

    /// The raw outputs, examples x outputs.
    public double[][] outputs(double[][] examples, double[] parameters) {
        double[][] batch = examples;
        int offset = 0;
        for (ReferenceLayer layer : layers) {
            batch = layer.forward(batch, parameters, offset);
            offset += layer.parameters();
        }
        if (offset != parameters.length) {
            throw new IllegalArgumentException(
                    "parameters must be %d, were %d".formatted(offset, parameters.length));
        }
        return batch;
    }

    /// The loss summed over the examples.
    public double loss(double[][] examples, double[][] targets, double[] parameters) {
        double[][] outputs = outputs(examples, parameters);
        double sum = 0;
        for (int example = 0; example < outputs.length; example++) {
            sum += ReferenceLoss.of(spec.loss(), outputs[example], targets[example]);
        }
        return sum;
    }

    /// The slope of [#loss] by each parameter.
    public double[] gradient(double[][] examples, double[][] targets, double[] parameters) {
        double[] gradient = new double[parameters.length];
        for (int n = 0; n < gradient.length; n++) {
            double value = parameters[n];
            parameters[n] = value + H;
            double above = loss(examples, targets, parameters);
            parameters[n] = value - H;
            double below = loss(examples, targets, parameters);
            parameters[n] = value;
            gradient[n] = (above - below) / (2 * H);
        }
        return gradient;
    }

    /// The slope of [#loss] by each input, examples x inputs.
    public double[][] inputGradient(double[][] examples, double[][] targets, double[] parameters) {
        double[][] gradient = new double[examples.length][examples[0].length];
        for (int example = 0; example < examples.length; example++) {
            double[] inputs = examples[example];
            for (int n = 0; n < inputs.length; n++) {
                double value = inputs[n];
                inputs[n] = value + H;
                double above = loss(examples, targets, parameters);
                inputs[n] = value - H;
                double below = loss(examples, targets, parameters);
                inputs[n] = value;
                gradient[example][n] = (above - below) / (2 * H);
            }
        }
        return gradient;
    }
}
