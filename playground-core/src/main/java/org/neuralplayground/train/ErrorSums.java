package org.neuralplayground.train;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.metric.RegressionErrors;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.snapshot.SnapshotException;
import org.neuralplayground.snapshot.SnapshotReader;
import org.neuralplayground.snapshot.SnapshotWriter;

/// Errors of values, each output's by itself.
final class ErrorSums implements MetricSum {
    private final Metric metric;
    private final RegressionErrors[] outputs;

    ErrorSums(Metric metric, int outputs) {
        this.metric = metric;
        this.outputs = new RegressionErrors[outputs];
        Arrays.setAll(this.outputs, _ -> new RegressionErrors());
    }

    @Override
    public void add(NetworkPass pass, int examples) {
        FMatrixRMaj raw = pass.rawOutputs();
        for (int row = 0; row < outputs.length; row++) {
            for (int n = row * raw.numCols; n < row * raw.numCols + examples; n++) {
                outputs[row].add(raw.data[n], pass.targets().data[n]);
            }
        }
    }

    @Override
    public double value() {
        return switch (metric) {
            case Metric.RootMeanSquaredError _ -> Math.sqrt(mean(ErrorSums::meanSquaredError));
            case Metric.RSquared _ -> mean(RegressionErrors::rSquared);
            case Metric.MeanAbsoluteError _, Metric.Accuracy _, Metric.TopKAccuracy _ ->
                    mean(RegressionErrors::meanAbsoluteError);
        };
    }

    private static double meanSquaredError(RegressionErrors errors) {
        double root = errors.rootMeanSquaredError();
        return root * root;
    }

    private double mean(ToDoubleFunction<RegressionErrors> value) {
        return Arrays.stream(outputs).mapToDouble(value).average().orElse(Double.NaN);
    }

    @Override
    public void reset() {
        Arrays.stream(outputs).forEach(RegressionErrors::reset);
    }

    @Override
    public void save(SnapshotWriter to) {
        for (RegressionErrors output : outputs) {
            for (double number : output.toNumbers()) {
                to.putDouble(number);
            }
        }
    }

    @Override
    public void load(SnapshotReader from) throws SnapshotException {
        for (RegressionErrors output : outputs) {
            double[] numbers = output.toNumbers();
            for (int n = 0; n < numbers.length; n++) {
                numbers[n] = from.getDouble();
            }
            output.resume(numbers);
        }
    }
}
