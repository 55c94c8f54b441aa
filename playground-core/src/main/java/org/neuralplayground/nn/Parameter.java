package org.neuralplayground.nn;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.neuralplayground.start.WeightStartSpec;

/// A matrix among the numbers that a network learns: a layer's weights or biases.
public final class Parameter {

    /// What a parameter is for.
    public enum Role {
        /// Multiplies what a layer sees: Keras' `kernel`. Weight penalties concern these alone.
        WEIGHT,
        /// Multiplies the state of a recurrent layer: Keras' `recurrent_kernel`.
        STATE_WEIGHT,
        /// Stands for a token: Keras' `embeddings`.
        EMBEDDING,
        /// Is added.
        BIAS,
        /// Multiplies a normalised number.
        SCALE,
        /// Measured, not learned: the running means and variances of batch normalisation.
        STATISTIC
    }

    private final Parameters all;
    private final String name;
    private final Role role;
    private final int offset;
    private final int rows;
    private final int columns;

    Parameter(Parameters all, String name, Role role, int offset, int rows, int columns) {
        this.all = all;
        this.name = name;
        this.role = role;
        this.offset = offset;
        this.rows = rows;
        this.columns = columns;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /// Where it begins among all [Parameters].
    public int offset() {
        return offset;
    }

    /// Where the next one begins.
    public int end() {
        return offset + size();
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public int size() {
        return rows * columns;
    }

    public float get(int row, int column) {
        return all.values()[index(row, column)];
    }

    public void set(int row, int column, float value) {
        all.values()[index(row, column)] = value;
    }

    /// Sets all numbers to the same value.
    public void fill(float value) {
        Arrays.fill(all.values(), offset, end(), value);
    }

    /// Draws all numbers anew, row by row.
    ///
    /// @param fanIn how many numbers one output is made from
    /// @param fanOut how many outputs one input goes into
    /// @param random advanced by one draw a number
    void start(WeightStartSpec start, int fanIn, int fanOut, RandomGenerator random) {
        start.fill(all.values(), offset, rows, columns, fanIn, fanOut, random);
    }

    /// The mean gradient of one number over the examples of the last update.
    public float meanGradient(int row, int column) {
        return all.meanGradient()[index(row, column)];
    }

    /// A copy of the numbers, row by row.
    public float[] copyOfValues() {
        return Arrays.copyOfRange(all.values(), offset, end());
    }

    /// A copy of the mean gradients of the last update, row by row.
    public float[] copyOfMeanGradient() {
        return Arrays.copyOfRange(all.meanGradient(), offset, end());
    }

    /// Keeps training from changing any of the numbers.
    public void freeze() {
        for (int index = offset; index < end(); index++) {
            all.freeze(index);
        }
    }

    /// Whether training leaves a number as it is.
    public boolean isFrozen(int row, int column) {
        return all.isFrozen(index(row, column));
    }

    /// Whether training leaves all of the numbers as they are.
    public boolean isFrozen() {
        for (int index = offset; index < end(); index++) {
            if (!all.isFrozen(index)) {
                return false;
            }
        }
        return true;
    }

    /// All parameters of the network. Shared, not a copy.
    Parameters all() {
        return all;
    }

    private int index(int row, int column) {
        return offset + row * columns + column;
    }
}
