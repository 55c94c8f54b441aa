package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;

/// The largest or the mean of each window's cells that are in the image.
final class ReferencePooling implements ReferenceLayer {
    private final LayerSpec.Pooling spec;
    private final Shape.Image image;
    private final ReferenceAxis down;
    private final ReferenceAxis across;

    ReferencePooling(LayerSpec.Pooling spec, Shape.Image image) {
        this.spec = spec;
        this.image = image;
        down =
                new ReferenceAxis(
                        image.height(), spec.windowHeight(), spec.stride(), spec.padding());
        across =
                new ReferenceAxis(image.width(), spec.windowWidth(), spec.stride(), spec.padding());
    }

    @Override
    public int parameters() {
        return 0;
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        double[][] outputs = new double[batch.length][];
        for (int example = 0; example < batch.length; example++) {
            outputs[example] = forward(batch[example]);
        }
        return outputs;
    }

    private double[] forward(double[] in) {
        int channels = image.channels();
        double[] outputs = new double[down.places() * across.places() * channels];
        for (int y = 0; y < down.places(); y++) {
            for (int x = 0; x < across.places(); x++) {
                for (int c = 0; c < channels; c++) {
                    outputs[(y * across.places() + x) * channels + c] = pooled(in, y, x, c);
                }
            }
        }
        return outputs;
    }

    private double pooled(double[] in, int y, int x, int channel) {
        double largest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int count = 0;
        for (int i = 0; i < spec.windowHeight(); i++) {
            for (int j = 0; j < spec.windowWidth(); j++) {
                int row = down.index(y, i);
                int column = across.index(x, j);
                if (down.isInside(row) && across.isInside(column)) {
                    int cell = row * image.width() + column;
                    double value = in[cell * image.channels() + channel];
                    largest = Math.max(largest, value);
                    sum += value;
                    count++;
                }
            }
        }
        return switch (spec.kind()) {
            case MAX -> largest;
            case AVERAGE -> sum / count;
        };
    }
}
