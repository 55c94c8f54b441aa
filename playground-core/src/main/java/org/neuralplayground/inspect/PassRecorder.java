package org.neuralplayground.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.FMatrixRMaj;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.kernel.RowProduct;
import org.neuralplayground.model.Shape;
import org.neuralplayground.nn.DenseLayer;
import org.neuralplayground.nn.Layer;
import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.nn.Parameter;

/// Writes down one example's pass, see [PassTrace].
final class PassRecorder {
    private static final int WHOLE = -1;
    private static final String NONE = "";

    private final Network network;
    private final float[] target;
    private final List<PassMatrix> matrices = new ArrayList<>();

    PassRecorder(Network network, float[] target) {
        int rows = network.loss().targetRows(network.outputs());
        if (target.length != rows) {
            throw new IllegalArgumentException(
                    "the target must have %d numbers, had %d".formatted(rows, target.length));
        }
        this.network = network;
        this.target = target.clone();
    }

    List<PassMatrix> record(float[] input) {
        boolean isNumbers = !(network.inputShape() instanceof Shape.Tokens);
        TableRows.forward(
                network,
                Table.of(1, input.length, input),
                isNumbers ? NetworkPass.Learning.INPUTS : NetworkPass.Learning.PARAMETERS,
                (pass, _, _) -> {
                    forward(pass);
                    loss(pass);
                    backward(pass);
                    if (isNumbers) {
                        add(Quantity.INPUT_GRADIENT, WHOLE, inputShape(), pass.inputGradient());
                    }
                });
        return matrices;
    }

    private Shape inputShape() {
        return network.inputShape();
    }

    private void forward(NetworkPass pass) {
        add(Quantity.INPUT, WHOLE, inputShape(), pass.input());
        for (int index = 0; index < network.layers().size(); index++) {
            Layer layer = network.layers().get(index);
            for (Parameter parameter : layer.parameters()) {
                add(Quantity.PARAMETER, index, parameter, parameter.copyOfValues());
            }
            if (layer instanceof DenseLayer dense) {
                FMatrixRMaj input = index == 0 ? pass.input() : pass.output(index - 1);
                FMatrixRMaj sums = weightedSums(dense, input);
                add(Quantity.WEIGHTED_SUMS, index, layer.outputShape(), sums);
            }
            add(Quantity.ACTIVATIONS, index, layer.outputShape(), pass.output(index));
        }
    }

    /// Once more, by the same kernel: a pass keeps them to itself.
    private FMatrixRMaj weightedSums(DenseLayer dense, FMatrixRMaj input) {
        FMatrixRMaj sums = new FMatrixRMaj(dense.units(), input.numCols);
        float[] values = network.parameters().values();
        network.kernel()
                .multiply(
                        RowProduct.of(dense.units(), dense.inputs()),
                        values,
                        dense.weights().offset(),
                        values,
                        dense.biases().offset(),
                        input.data,
                        0,
                        sums.data,
                        0,
                        input.numCols);
        return sums;
    }

    private void loss(NetworkPass pass) {
        FMatrixRMaj targets = pass.targets();
        for (int row = 0; row < target.length; row++) {
            targets.set(row, 0, target[row]);
        }
        add(Quantity.TARGETS, WHOLE, new Shape.Features(target.length), targets);
        add(Quantity.ANSWERS, WHOLE, new Shape.Features(network.outputs()), pass.answers());
        double loss = network.loss().loss(pass.rawOutputs(), targets, 0);
        add(Quantity.LOSS, WHOLE, NONE, Table.of(1, 1, (float) loss));
    }

    /// A layer's parameters get their gradients after it was shown, so that they are written down
    /// once all have.
    private void backward(NetworkPass pass) {
        List<Table> arriving = new ArrayList<>();
        float[] sums = new float[network.parameters().size()];
        pass.backward(
                sums,
                (layer, gradient) ->
                        arriving.add(table(network.layers().get(layer).outputShape(), gradient)));
        int last = network.layers().size() - 1;
        for (int n = 0; n < arriving.size(); n++) {
            add(Quantity.ACTIVATION_GRADIENT, last - n, NONE, arriving.get(n));
            addGradients(last - n, sums);
        }
    }

    /// Of one example, dL/db of a dense layer is dL/dz.
    private void addGradients(int index, float[] sums) {
        Layer layer = network.layers().get(index);
        if (layer instanceof DenseLayer dense) {
            Parameter biases = dense.biases();
            float[] gradient = Arrays.copyOfRange(sums, biases.offset(), biases.end());
            Table column = Table.of(gradient.length, 1, gradient);
            add(Quantity.WEIGHTED_SUM_GRADIENT, index, NONE, column);
        }
        for (Parameter parameter : layer.parameters()) {
            if (parameter.role() != Parameter.Role.STATISTIC) {
                float[] gradient = Arrays.copyOfRange(sums, parameter.offset(), parameter.end());
                add(Quantity.PARAMETER_GRADIENT, index, parameter, gradient);
            }
        }
    }

    private void add(Quantity quantity, int layer, Parameter parameter, float[] numbers) {
        Table values = Table.of(parameter.rows(), parameter.columns(), numbers);
        add(quantity, layer, parameter.name(), values);
    }

    private void add(Quantity quantity, int layer, Shape shape, FMatrixRMaj signals) {
        add(quantity, layer, NONE, table(shape, signals));
    }

    private void add(Quantity quantity, int layer, String parameter, Table values) {
        matrices.add(new PassMatrix(quantity, layer, parameter, values));
    }

    /// The first lane as a matrix.
    private static Table table(Shape shape, FMatrixRMaj signals) {
        float[] column = new float[shape.rows()];
        TableRows.copy(signals, 1, column, 0);
        int columns =
                switch (shape) {
                    case Shape.Image image -> image.channels();
                    case Shape.Sequence sequence -> sequence.features();
                    case Shape.Features _, Shape.Tokens _, Shape.Sparse _ -> 1;
                };
        return Table.of(column.length / columns, columns, column);
    }
}
