package org.neuralplayground.textframe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.inspect.Activations;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.textplayground.PreparedTexts;
import org.neuralplayground.textplayground.TextPart;
import org.neuralplayground.textplayground.TextTrainer;
import org.neuralplayground.train.Examples;

/// Takes the shown texts through the network, as for answers, and keeps what each drawn layer
/// gives.
final class ShownPass {
    /// As many sequences as stay in the processor's cache.
    private static final int SHARD_SIZE = 64;

    /// Squares and sums of larger numbers may leave the range of a float.
    private static final float LARGEST_DRAWN = 1e15f;

    private final Network network;
    private final List<DrawnLayer> layers;
    private final Examples examples;
    private final int[] order;
    private final NetworkPass pass;

    /// Units x shown texts of each drawn layer.
    private final List<float[]> activations = new ArrayList<>();

    /// Shown texts x rows of the layer below the output; none without one.
    private final float[] hidden;

    private final int[] classes;
    private final float[] confidences;
    private boolean isDrawable;

    ShownPass(TextTrainer trainer, TextScene scene) {
        network = trainer.network();
        layers = scene.layers();
        examples = examples(trainer.texts(), scene.shown().part());
        order = scene.shown().rows().toArray();
        pass = new NetworkPass(network, SHARD_SIZE, NetworkPass.Learning.NOTHING);
        layers.forEach(layer -> activations.add(new float[layer.units() * order.length]));
        hidden = new float[hasHidden() ? hiddenLayer().outputShape().rows() * order.length : 0];
        classes = new int[order.length];
        confidences = new float[order.length];
    }

    private static Examples examples(PreparedTexts texts, TextPart.Role part) {
        return part == TextPart.Role.VALIDATION
                ? texts.validation().orElseThrow()
                : texts.training();
    }

    private boolean hasHidden() {
        return network.layers().size() > 1;
    }

    private Layer hiddenLayer() {
        return network.layers().get(network.layers().size() - 2);
    }

    /// Computes everything anew.
    void forward() {
        isDrawable = true;
        for (int from = 0; from < order.length; from += SHARD_SIZE) {
            int count = gather(from);
            pass.forward();
            for (int n = 0; n < layers.size() - 1; n++) {
                take(n, pass.output(layers.get(n).index()), from, count);
            }
            FMatrixRMaj answers = pass.answers();
            take(layers.size() - 1, answers, from, count);
            decide(answers, from, count);
            if (hasHidden()) {
                takeHidden(pass.output(network.layers().size() - 2), from, count);
            }
        }
    }

    private int gather(int from) {
        int count = Math.min(SHARD_SIZE, order.length - from);
        examples.gather(order, from, count, pass);
        return count;
    }

    /// Of a sequence, the mean over its steps.
    private void take(int drawn, FMatrixRMaj output, int from, int count) {
        float[] values = activations.get(drawn);
        int units = layers.get(drawn).units();
        int steps = output.numRows / units;
        for (int unit = 0; unit < units; unit++) {
            int to = unit * order.length + from;
            System.arraycopy(output.data, unit * output.numCols, values, to, count);
            for (int step = 1; step < steps; step++) {
                int row = (step * units + unit) * output.numCols;
                network.kernel().addScaled(1, output.data, row, values, to, count);
            }
            if (steps > 1) {
                for (int n = to; n < to + count; n++) {
                    values[n] /= steps;
                }
            }
        }
    }

    private void decide(FMatrixRMaj answers, int from, int count) {
        FMatrixRMaj raw = pass.rawOutputs();
        for (int lane = 0; lane < count; lane++) {
            boolean isFinite = isWithin(raw, lane, Float.MAX_VALUE);
            isDrawable &= isWithin(raw, lane, LARGEST_DRAWN);
            int decision = isFinite ? network.loss().decision(raw, lane) : Decisions.NONE;
            classes[from + lane] = decision;
            confidences[from + lane] =
                    isFinite
                            ? (float) network.loss().probability(answers, lane, decision)
                            : Float.NaN;
        }
    }

    private void takeHidden(FMatrixRMaj output, int from, int count) {
        int rows = output.numRows;
        for (int lane = 0; lane < count; lane++) {
            isDrawable &= isWithin(output, lane, LARGEST_DRAWN);
            for (int row = 0; row < rows; row++) {
                hidden[(from + lane) * rows + row] = output.data[row * output.numCols + lane];
            }
        }
    }

    private static boolean isWithin(FMatrixRMaj values, int lane, float limit) {
        for (int row = 0; row < values.numRows; row++) {
            if (!(Math.abs(values.data[row * values.numCols + lane]) <= limit)) {
                return false;
            }
        }
        return true;
    }

    /// Units x shown texts of a drawn layer.
    Grid activations(int drawn) {
        return FiniteGrid.of(layers.get(drawn).units(), order.length, activations.get(drawn));
    }

    Decisions decisions() {
        List<Integer> made = new ArrayList<>(classes.length);
        for (int decision : classes) {
            made.add(decision);
        }
        return new Decisions(made, Grid.of(1, confidences.length, confidences));
    }

    /// The layer below the output; empty where there is none, or a number is none that can be
    /// drawn.
    Optional<Activations> hidden() {
        if (!hasHidden() || !isDrawable || order.length == 0) {
            return Optional.empty();
        }
        Shape shape = hiddenLayer().outputShape();
        return Optional.of(
                new Activations(
                        network.layers().size() - 2,
                        hiddenLayer().spec(),
                        shape,
                        Table.of(order.length, shape.rows(), hidden)));
    }

    /// The mean of each feature over the shown texts, of a network over sparse rows.
    ///
    /// @param features how many there are
    double[] meanFeatures(int features) {
        double[] means = new double[features];
        for (int from = 0; from < order.length; from += SHARD_SIZE) {
            int count = gather(from);
            SparseRows rows = pass.sparseInput().matrix();
            for (int lane = 0; lane < count; lane++) {
                int row = pass.sparseInput().row(lane);
                for (int n = rows.start(row); n < rows.start(row + 1); n++) {
                    means[rows.column(n)] += rows.value(n);
                }
            }
        }
        for (int feature = 0; feature < features; feature++) {
            means[feature] /= Math.max(1, order.length);
        }
        return means;
    }
}
