package org.neuralplayground.reference;

import java.util.Arrays;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.Shape;

/// A recurrent layer, one example and one unit at a time; parameters: W gate by gate and unit by
/// unit, then U likewise, then b, then with GRU b'.
record ReferenceRecurrent(LayerSpec.Recurrent spec, Shape.Sequence input)
        implements ReferenceLayer {

    private int gates() {
        return switch (spec.cell()) {
            case SIMPLE -> 1;
            case LSTM -> 4;
            case GRU -> 3;
        };
    }

    private int biases() {
        return spec.cell() == Cell.GRU ? 2 : 1;
    }

    @Override
    public int parameters() {
        return gates() * spec.units() * (input.features() + spec.units() + biases());
    }

    @Override
    public double[][] forward(double[][] batch, double[] p, int offset) {
        return Arrays.stream(batch)
                .map(example -> new Run(p, offset).through(example))
                .toArray(double[][]::new);
    }

    /// One example's way through the steps.
    private final class Run {
        private final double[] p;
        private final int offset;
        private final int units = spec.units();
        private double[] state = new double[units];
        private final double[] cell = new double[units];

        Run(double[] p, int offset) {
            this.p = p;
            this.offset = offset;
        }

        double[] through(double[] example) {
            double[] sequence = new double[input.steps() * units];
            for (int step = 0; step < input.steps(); step++) {
                int first = step * input.features();
                double[] x = Arrays.copyOfRange(example, first, first + input.features());
                double[] next = new double[units];
                for (int unit = 0; unit < units; unit++) {
                    next[unit] = next(x, unit);
                }
                state = next;
                System.arraycopy(state, 0, sequence, step * units, units);
            }
            return spec.returnSequences() ? sequence : state;
        }

        private double next(double[] x, int unit) {
            return switch (spec.cell()) {
                case SIMPLE -> Math.tanh(fromInput(x, 0, unit) + fromState(0, unit));
                case LSTM -> {
                    double i = sigmoid(fromInput(x, 0, unit) + fromState(0, unit));
                    double f = sigmoid(fromInput(x, 1, unit) + fromState(1, unit));
                    double g = Math.tanh(fromInput(x, 2, unit) + fromState(2, unit));
                    double o = sigmoid(fromInput(x, 3, unit) + fromState(3, unit));
                    cell[unit] = f * cell[unit] + i * g;
                    yield o * Math.tanh(cell[unit]);
                }
                case GRU -> {
                    double z = sigmoid(fromInput(x, 0, unit) + fromState(0, unit));
                    double r = sigmoid(fromInput(x, 1, unit) + fromState(1, unit));
                    double g = Math.tanh(fromInput(x, 2, unit) + r * fromState(2, unit));
                    yield z * state[unit] + (1 - z) * g;
                }
            };
        }

        private double fromInput(double[] x, int gate, int unit) {
            int row = gate * units + unit;
            double sum = p[offset + rows() * (x.length + units) + row];
            for (int n = 0; n < x.length; n++) {
                sum += p[offset + row * x.length + n] * x[n];
            }
            return sum;
        }

        private double fromState(int gate, int unit) {
            int row = gate * units + unit;
            int weights = offset + rows() * input.features();
            int second = weights + rows() * (units + 1);
            double sum = spec.cell() == Cell.GRU ? p[second + row] : 0;
            for (int n = 0; n < units; n++) {
                sum += p[weights + row * units + n] * state[n];
            }
            return sum;
        }

        private int rows() {
            return gates() * units;
        }

        private static double sigmoid(double z) {
            return ReferenceActivation.sigmoid(z);
        }
    }
}
