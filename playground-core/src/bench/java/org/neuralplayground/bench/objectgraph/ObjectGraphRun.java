package org.neuralplayground.bench.objectgraph;

import java.util.List;
import org.neuralplayground.data.DataSets;
import org.neuralplayground.data.SplitData;
import org.neuralplayground.frame.PlaneGrid;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.InputFeature;
import org.neuralplayground.spec.LabelledPoint;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.Problem;

/// Trains the network of a link of TensorFlow Playground as that page does, the page itself left
/// out: an epoch is forward, backward and updates, without the losses.
public final class ObjectGraphRun {
    private final PlaygroundSpec spec;
    private final ObjectGraphNetwork network;
    private final List<InputFeature> features;
    private final List<LabelledPoint> train;
    private final List<LabelledPoint> test;
    private final double[][] grid = new double[PlaneGrid.SIDE][PlaneGrid.SIDE];

    public ObjectGraphRun(PlaygroundSpec spec) {
        this.spec = spec;
        SeedRandom random = new SeedRandom(spec.data().seed());
        SplitData data = DataSets.generate(spec.data(), random);
        network = new ObjectGraphNetwork(spec, random);
        features = List.copyOf(spec.network().inputs());
        train = data.train().stream().map(this::withSignedClass).toList();
        test = data.test().stream().map(this::withSignedClass).toList();
    }

    /// Classes 0 and 1 are -1 and +1 there.
    private LabelledPoint withSignedClass(LabelledPoint point) {
        boolean classes = spec.data().source().problem() == Problem.CLASSIFICATION;
        return classes ? new LabelledPoint(point.x(), point.y(), 2 * point.label() - 1) : point;
    }

    /// One pass over the training examples, an update after each full batch. What is left over at
    /// the end stays summed and goes into the next pass' first update.
    public void epoch() {
        int batchSize = spec.training().batchSize();
        for (int n = 0; n < train.size(); n++) {
            LabelledPoint point = train.get(n);
            network.forward(inputs(point.x(), point.y()));
            network.backward(point.label());
            if ((n + 1) % batchSize == 0) {
                network.update(
                        spec.training().learningRate(), spec.training().regularizationRate());
            }
        }
    }

    /// What the network is shown of a point, made anew for each example as there.
    private double[] inputs(double x, double y) {
        double[] inputs = new double[features.size()];
        for (int n = 0; n < inputs.length; n++) {
            inputs[n] = features.get(n).of(x, y);
        }
        return inputs;
    }

    /// The decision grid: the output at 100 x 100 points of the plane, row by row from the top. The
    /// same array each time.
    public double[][] decisionGrid() {
        for (int row = 0; row < PlaneGrid.SIDE; row++) {
            double y = PlaneGrid.y(row, PlaneGrid.SIDE);
            for (int column = 0; column < PlaneGrid.SIDE; column++) {
                double x = PlaneGrid.x(column, PlaneGrid.SIDE);
                grid[row][column] = network.forward(inputs(x, y));
            }
        }
        return grid;
    }

    /// The mean loss over the training examples.
    public double trainLoss() {
        return loss(train);
    }

    /// The mean loss over the test examples.
    public double testLoss() {
        return loss(test);
    }

    private double loss(List<LabelledPoint> points) {
        double sum = 0;
        for (LabelledPoint point : points) {
            double error = network.forward(inputs(point.x(), point.y())) - point.label();
            sum += error * error / 2;
        }
        return sum / points.size();
    }
}
