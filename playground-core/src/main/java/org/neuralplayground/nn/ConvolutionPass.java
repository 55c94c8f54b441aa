package org.neuralplayground.nn;

import java.util.Arrays;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.kernel.Lanes;
import org.neuralplayground.kernel.RowCorrelation;
import org.neuralplayground.kernel.RowProduct;
import org.neuralplayground.model.Shape;
import org.neuralplayground.spec.Activation;

/// A batch on its way through a convolution: at each place `z = W window + b`, `a = f(z)`; back
/// `dL/dz = dL/da f'(z)`, `dL/dW = Σ dL/dz windowᵀ`, `dL/db = Σ dL/dz` over the places, and `Wᵀ
/// dL/dz` added to the window's gradient.
///
/// No window is ever copied out of its image (there is no im2col): as an image lies row by row with
/// its channels innermost, a window is one run of neighbouring rows of lanes for each of its rows,
/// and the products take runs.
final class ConvolutionPass implements LayerPass {
    private final ConvolutionLayer layer;
    private final Windows windows;
    private final Kernel kernel;
    private final float[] scratch;
    private final float[] weights;
    private final RowProduct forward;
    private final RowProduct backward;
    private final RowCorrelation correlation;
    private final Signal input;
    private final PaddedImage image;
    private final Signal output;

    /// `z`, row by row as the output; the output itself where `f'` is known from `f` alone.
    private final float[] sums;

    /// dL/dz summed over the places, filters x lanes.
    private final float[] placeSums;

    /// Rows of lanes in one cell of the image.
    private final int channels;

    /// Rows of lanes in one row of the padded image.
    private final int imageRow;

    /// Rows of lanes in one row of a window.
    private final int windowRow;

    ConvolutionPass(ConvolutionLayer layer, Signal input, int capacity, boolean learns) {
        this.layer = layer;
        this.input = input;
        kernel = layer.kernel();
        windows = layer.windows();
        weights = layer.weights().all().values();
        channels = windows.image().channels();
        imageRow = windows.paddedWidth() * channels;
        windowRow = windows.width() * channels;
        forward = forwardProduct();
        backward = backwardProduct();
        correlation = weightCorrelation();
        image = new PaddedImage(windows, input, capacity);
        Shape.Image shape = layer.outputShape();
        output = new Signal(shape.rows(), capacity, learns);
        int lanes = Lanes.padded(capacity);
        sums =
                Kernel.knowsDerivativeFromValue(layer.activation())
                        ? output.values()
                        : new float[shape.rows() * lanes];
        placeSums = new float[learns ? layer.filters() * lanes : 0];
        scratch = new float[learns ? kernel.scratch(correlation, lanes) : 0];
    }

    /// All filters at the places of one row.
    private RowProduct forwardProduct() {
        int filters = layer.filters();
        int fanIn = layer.weights().columns();
        return new RowProduct(
                filters,
                windows.height(),
                windowRow,
                imageRow,
                fanIn,
                1,
                windows.across(),
                windows.stride() * channels,
                filters);
    }

    /// One row of a window from all filters, at the places of one column: there the same row of two
    /// windows is never the same of the image.
    private RowProduct backwardProduct() {
        int filters = layer.filters();
        int fanIn = layer.weights().columns();
        return new RowProduct(
                windowRow,
                1,
                filters,
                0,
                1,
                fanIn,
                windows.down(),
                windows.across() * filters,
                windows.stride() * imageRow);
    }

    /// All weights over all places.
    private RowCorrelation weightCorrelation() {
        int filters = layer.filters();
        int stride = windows.stride();
        return new RowCorrelation(
                filters,
                windows.height(),
                windowRow,
                imageRow,
                windows.down(),
                windows.across(),
                windows.across() * filters,
                filters,
                stride * imageRow,
                stride * channels);
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int lanes = batch.lanes();
        image.takeValues(lanes);
        int offset = layer.weights().offset();
        int biases = layer.biases().offset();
        float[] in = image.values();
        int count = windows.across() * layer.filters() * lanes;
        for (int y = 0; y < windows.down(); y++) {
            int first = windows.stride() * y * imageRow;
            int target = y * windows.across() * layer.filters();
            kernel.multiply(
                    forward, weights, offset, weights, biases, in, first, sums, target, lanes);
            if (layer.activation() != Activation.LINEAR) {
                int from = y * count;
                kernel.activate(layer.activation(), sums, output.values(), from, from + count);
            }
        }
    }

    @Override
    public void backward(Batch batch, float[] gradientSums) {
        int lanes = batch.lanes();
        closeGradient(lanes);
        int filters = layer.filters();
        kernel.sumRows(
                placeSums, 0, filters, gradientSums, layer.biases().offset(), lanes, scratch);
        float[] gradient = output.gradients();
        int offset = layer.weights().offset();
        kernel.correlate(
                correlation, gradient, 0, image.values(), 0, gradientSums, offset, lanes, scratch);
        if (input.learns()) {
            image.clearGradients(lanes);
            spreadGradient(lanes);
            image.giveGradients(lanes);
        }
    }

    /// Makes dL/dz of dL/da, and sums it over the places while it is at hand.
    private void closeGradient(int lanes) {
        float[] gradient = output.gradients();
        int place = layer.filters() * lanes;
        int count = windows.across() * place;
        Arrays.fill(placeSums, 0, place, 0);
        for (int y = 0; y < windows.down(); y++) {
            int from = y * count;
            int to = from + count;
            kernel.activationGradient(
                    layer.activation(), sums, output.values(), gradient, from, to);
            for (int start = from; start < to; start += place) {
                kernel.addScaled(1, gradient, start, placeSums, 0, place);
            }
        }
    }

    private void spreadGradient(int lanes) {
        float[] gradient = output.gradients();
        float[] target = image.gradients();
        for (int x = 0; x < windows.across(); x++) {
            int source = x * layer.filters();
            for (int i = 0; i < windows.height(); i++) {
                int offset = layer.weights().offset() + i * windowRow;
                int row = windows.stride() * x * channels + i * imageRow;
                kernel.multiplyAdd(backward, weights, offset, gradient, source, target, row, lanes);
            }
        }
    }
}
