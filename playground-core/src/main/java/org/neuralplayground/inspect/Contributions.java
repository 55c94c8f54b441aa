package org.neuralplayground.inspect;

import org.neuralplayground.dataset.Table;

/// What each part of one example adds to one raw output of a network, that is before the loss's
/// activation: above 0 it speaks for the output, below 0 against it.
///
/// @param attribution what the numbers are worth
/// @param output from 0
/// @param rawOutput z of that output
/// @param values one for each part of the example, 1 x parts: for each stored number of a sparse
///   row in the order of the row, or for each step of a sequence
public record Contributions(Attribution attribution, int output, float rawOutput, Table values) {

    /// How many parts the example has.
    public int count() {
        return values.columns();
    }

    /// What a part adds.
    ///
    /// @throws IndexOutOfBoundsException where there is no such part
    public float of(int part) {
        return values.at(0, part);
    }

    /// What the raw output has beyond the sum of the contributions: where these are exact, a
    /// constant of the network; of a linear model, its bias.
    public double rest() {
        double rest = rawOutput;
        for (int part = 0; part < count(); part++) {
            rest -= of(part);
        }
        return rest;
    }
}
