package org.neuralplayground.nn;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.neuralplayground.kernel.Kernel;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;
import org.neuralplayground.start.WeightStartSpec;

/// A recurrent layer: at each step its [RecurrentCell] makes the next state from the step's
/// features and the state before; the first state before is 0.
///
/// Gates stand below each other: row `gate units + unit`, in Keras' order: `h` of a simple cell;
/// `i, f, c, o` of LSTM (input, forget, candidate, output); `z, r, h` of GRU (update, reset,
/// candidate). The parameters, each the transpose of the one that Keras 3 has under the name in
/// brackets, in Keras' order:
///
/// - weights, (gates units) x features (`kernel`),
/// - recurrent weights, (gates units) x units (`recurrent_kernel`),
/// - biases, (gates units) x 1 (`bias`; of GRU its first row),
/// - of GRU, recurrent biases, (gates units) x 1 (`bias`, second row).
public final class RecurrentLayer implements Layer {
    private static final int FORGET_GATE = 1;
    private static final float FORGET_BIAS = 1;

    /// Keras' start of `recurrent_kernel`.
    private static final WeightStartSpec RECURRENT_START = new WeightStartSpec.Orthogonal(1);

    private final LayerSpec.Recurrent spec;
    private final Shape.Sequence inputShape;
    private final Kernel kernel;
    private final Parameter weights;
    private final Parameter recurrentWeights;
    private final Parameter biases;
    private final Optional<Parameter> recurrentBiases;

    RecurrentLayer(
            LayerSpec.Recurrent spec,
            Shape.Sequence inputShape,
            Parameters parameters,
            Kernel kernel) {
        this.spec = spec;
        this.inputShape = inputShape;
        this.kernel = kernel;
        int rows = gateRows();
        weights = parameters.add("weights", Parameter.Role.WEIGHT, rows, inputShape.features());
        recurrentWeights =
                parameters.add(
                        "recurrent weights", Parameter.Role.STATE_WEIGHT, rows, spec.units());
        biases = parameters.add("biases", Parameter.Role.BIAS, rows, 1);
        recurrentBiases =
                spec.cell() == Cell.GRU
                        ? Optional.of(
                                parameters.add("recurrent biases", Parameter.Role.BIAS, rows, 1))
                        : Optional.empty();
    }

    @Override
    public LayerSpec.Recurrent spec() {
        return spec;
    }

    /// What the layer sees.
    public Shape.Sequence inputShape() {
        return inputShape;
    }

    @Override
    public Shape outputShape() {
        return spec.returnSequences()
                ? new Shape.Sequence(inputShape.steps(), spec.units())
                : new Shape.Features(spec.units());
    }

    /// How many sums a cell makes for each unit.
    public int gates() {
        return switch (spec.cell()) {
            case SIMPLE -> 1;
            case LSTM -> 4;
            case GRU -> 3;
        };
    }

    /// Gates times units.
    int gateRows() {
        return Math.multiplyExact(gates(), spec.units());
    }

    /// (Gates units) x features.
    public Parameter weights() {
        return weights;
    }

    /// (Gates units) x units.
    public Parameter recurrentWeights() {
        return recurrentWeights;
    }

    /// (Gates units) x 1: added to what the features give.
    public Parameter biases() {
        return biases;
    }

    /// (Gates units) x 1: added to what the state gives; of GRU alone.
    public Optional<Parameter> recurrentBiases() {
        return recurrentBiases;
    }

    @Override
    public List<Parameter> parameters() {
        return Stream.concat(Stream.of(weights, recurrentWeights, biases), recurrentBiases.stream())
                .toList();
    }

    /// Starts all gates' weights as one matrix, as Keras does: `fanOut` is gates times units. As
    /// there, two things do not depend on the given start: the recurrent weights start with
    /// orthonormal columns, so that a state neither grows nor fades, and the forget gate of LSTM
    /// starts open, with biases 1 (Jozefowicz et al. 2015).
    @Override
    public void start(LayerStart start, RandomGenerator random) {
        weights.start(start.weights(), inputShape.features(), gateRows(), random);
        int units = spec.units();
        recurrentWeights.start(RECURRENT_START, units, gateRows(), random);
        biases.fill((float) start.bias());
        recurrentBiases.ifPresent(parameter -> parameter.fill((float) start.bias()));
        if (spec.cell() == Cell.LSTM) {
            for (int unit = 0; unit < units; unit++) {
                biases.set(FORGET_GATE * units + unit, 0, FORGET_BIAS);
            }
        }
    }

    Kernel kernel() {
        return kernel;
    }

    @Override
    public LayerPass pass(Signal input, int capacity, boolean learns) {
        return new RecurrentPass(this, input, capacity, learns);
    }
}
