package org.neuralplayground.inspect;

import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.SparseRows;
import org.neuralplayground.nn.GradientObserver;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.SparseDenseLayer;

/// What each word of a text adds to an output of a network whose first layer is dense over sparse
/// rows: `c[j] = x[j] Σ_m W[j, m] dz[output]/ds[m]`, with x[j] what the row stores of feature j, `s
/// = b + Σ_j x[j] W[j]` the first layer's sums, m its units.
///
/// ```
/// contributions.read(rows, row);
/// contributions.measure(output, values);
/// ```
///
/// Measuring allocates nothing, so that a page can ask at every frame. The network must not change
/// between reading and measuring. Without dropout and with running statistics, as for answers. Not
/// thread-safe.
public final class FeatureContributions {
    private final Attribution attribution;
    private final SparseDenseLayer first;
    private final float[] parameters;
    private final OutputSlope slope;

    private SparseRows rows = SparseRows.NONE;
    private int start;
    private int end;

    /// Buffers for a network.
    ///
    /// @param network Not modified.
    /// @throws IllegalArgumentException where its first layer is no dense one over sparse rows
    public FeatureContributions(Network network) {
        first = SparseInput.firstLayer(network);
        attribution = Attribution.of(network.spec().layers());
        parameters = network.parameters().values();
        slope = new OutputSlope(network);
    }

    /// What the contributions are worth.
    public Attribution attribution() {
        return attribution;
    }

    /// Takes an example forward.
    ///
    /// @param newRows of as many columns as the network takes
    /// @throws IllegalArgumentException where there are more or fewer columns
    /// @throws IndexOutOfBoundsException where there is no such row
    public void read(SparseRows newRows, int row) {
        slope.pass().sparseInput().refer(newRows);
        slope.pass().sparseInput().set(0, row);
        slope.pass().forward();
        rows = newRows;
        start = newRows.start(row);
        end = newRows.start(row + 1);
    }

    /// How many contributions the example has: one for each number that its row stores.
    public int count() {
        return end - start;
    }

    /// A raw output of the example, before the loss's activation.
    public float rawOutput(int output) {
        return slope.rawOutput(output);
    }

    /// What the network answers to the example: the loss's activation of a raw output.
    public float answer(int output) {
        return slope.pass().answers().get(output, 0);
    }

    /// Computes the contributions to a raw output, in the order in which the row stores its
    /// numbers.
    ///
    /// @param target gets them from index 0 on, room for [#count]. Modified.
    /// @throws IndexOutOfBoundsException where there is no such output, or too little room
    public void measure(int output, float[] target) {
        float[] gradient = slope.of(output, GradientObserver.NONE);
        // Of one example, the gradient by the biases is that by the sums.
        int sums = first.biases().offset();
        int units = first.units();
        for (int n = start; n < end; n++) {
            int weights = first.weights().offset() + rows.column(n) * units;
            double slopeOfFeature = 0;
            for (int m = 0; m < units; m++) {
                slopeOfFeature += (double) parameters[weights + m] * gradient[sums + m];
            }
            target[n - start] = (float) (slopeOfFeature * rows.value(n));
        }
    }

    /// The same as a value.
    ///
    /// @throws IndexOutOfBoundsException where there is no such output
    public Contributions to(int output) {
        float[] values = new float[count()];
        measure(output, values);
        return new Contributions(
                attribution, output, rawOutput(output), Table.of(1, values.length, values));
    }
}
