package org.neuralplayground.reference;

import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.Shape;

/// `a[y, x, f] = f(b[f] + Σ W[f, i, j, c] in[y stride + i - top, x stride + j - left, c])`;
/// parameters: W filter by filter, then b.
final class ReferenceConvolution implements ReferenceLayer {
    private final LayerSpec.Convolution spec;
    private final Shape.Image image;
    private final ReferenceAxis down;
    private final ReferenceAxis across;

    ReferenceConvolution(LayerSpec.Convolution spec, Shape.Image image) {
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
        return spec.filters() * (fanIn() + 1);
    }

    private int fanIn() {
        return spec.windowHeight() * spec.windowWidth() * image.channels();
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        double[][] outputs = new double[batch.length][];
        for (int example = 0; example < batch.length; example++) {
            outputs[example] = forward(batch[example], p, offset);
        }
        return outputs;
    }

    private double[] forward(double[] in, double[] p, int offset) {
        int filters = spec.filters();
        double[] outputs = new double[down.places() * across.places() * filters];
        for (int y = 0; y < down.places(); y++) {
            for (int x = 0; x < across.places(); x++) {
                for (int f = 0; f < filters; f++) {
                    double z = p[offset + filters * fanIn() + f];
                    z += sum(in, y, x, p, offset + f * fanIn());
                    outputs[(y * across.places() + x) * filters + f] =
                            ReferenceActivation.value(spec.activation(), z);
                }
            }
        }
        return outputs;
    }

    private double sum(double[] in, int y, int x, double[] p, int filter) {
        double sum = 0;
        for (int i = 0; i < spec.windowHeight(); i++) {
            for (int j = 0; j < spec.windowWidth(); j++) {
                int row = down.index(y, i);
                int column = across.index(x, j);
                if (!down.isInside(row) || !across.isInside(column)) {
                    continue;
                }
                for (int c = 0; c < image.channels(); c++) {
                    int weight = filter + (i * spec.windowWidth() + j) * image.channels() + c;
                    sum += p[weight] * in[(row * image.width() + column) * image.channels() + c];
                }
            }
        }
        return sum;
    }
}
