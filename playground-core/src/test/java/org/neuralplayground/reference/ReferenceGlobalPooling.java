package org.neuralplayground.reference;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;

/// The largest or the mean of each feature over all steps.
record ReferenceGlobalPooling(LayerSpec.GlobalPooling spec, Shape.Sequence input)
        implements ReferenceLayer {

    @Override
    public int parameters() {
        return 0;
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        double[][] outputs = new double[batch.length][input.features()];
        for (int example = 0; example < batch.length; example++) {
            for (int feature = 0; feature < input.features(); feature++) {
                outputs[example][feature] = pooled(batch[example], feature);
            }
        }
        return outputs;
    }

    private double pooled(double[] sequence, int feature) {
        DoubleStream overSteps =
                IntStream.range(0, input.steps())
                        .mapToDouble(step -> sequence[step * input.features() + feature]);
        return switch (spec.kind()) {
            case MAX -> overSteps.max().orElseThrow();
            case AVERAGE -> overSteps.average().orElseThrow();
        };
    }
}
