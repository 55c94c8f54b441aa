package org.neuralplayground.inspect;

import java.util.List;
import org.neuralplayground.nn.Network;

/// One example's way through a network, forward and back, as named matrices in the order in which
/// they are computed: for a view that writes the formulas out with their numbers.
///
/// Forward: the input; of each layer its parameters, of a dense one its weighted sums, and its
/// activations; then targets, answers and the loss. Back, from the last layer to the first: of each
/// layer dL/da, of a dense one dL/dz, and the gradients of its parameters; then dL/dx, unless the
/// input is tokens, which have no slope.
///
/// Vectors are columns. An image has a row for each place, line by line, and a column for each
/// channel; a sequence has a row for each step. All numbers are those that the engine computes
/// with. The pass is without dropout and with running statistics, and the loss without penalty.
public record PassTrace(List<PassMatrix> matrices) {
    public PassTrace {
        matrices = List.copyOf(matrices);
    }

    /// Takes an example forward and back.
    ///
    /// @param network Not modified.
    /// @param input as many numbers as the network's input shape has rows. Not modified.
    /// @param target as many as the loss has target rows. Not modified.
    /// @throws IllegalArgumentException where they are not as many, or the network takes sparse
    ///   rows
    public static PassTrace of(Network network, float[] input, float[] target) {
        return new PassTrace(new PassRecorder(network, target).record(input));
    }

    /// The matrix of a name, such as `weights 1` or `dL/dz 2`.
    ///
    /// @throws IllegalArgumentException where there is none
    public PassMatrix matrix(String name) {
        return matrices.stream()
                .filter(matrix -> matrix.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "a matrix of the trace must be one of %s, was %s"
                                        .formatted(names(), name)));
    }

    /// All names, in order.
    public List<String> names() {
        return matrices.stream().map(PassMatrix::name).toList();
    }
}
