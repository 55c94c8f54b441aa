package org.neuralplayground.inspect;

import org.neuralplayground.dataset.Table;

/// A matrix of a [PassTrace].
///
/// @param quantity what it is
/// @param layer whose it is, from 0; -1 where it is of the whole network
/// @param parameter the parameter's name, such as `weights`; empty where it is of none
/// @param values rows x columns
public record PassMatrix(Quantity quantity, int layer, String parameter, Table values) {

    /// What it is called in a formula, with layers counted from 1: `weights 1`, `dL/dW 1`.
    public String name() {
        String noun =
                switch (quantity) {
                    case INPUT -> "input";
                    case PARAMETER -> parameter;
                    case WEIGHTED_SUMS -> "weighted sums";
                    case ACTIVATIONS -> "activations";
                    case TARGETS -> "targets";
                    case ANSWERS -> "answers";
                    case LOSS -> "loss";
                    case ACTIVATION_GRADIENT -> "dL/da";
                    case WEIGHTED_SUM_GRADIENT -> "dL/dz";
                    case PARAMETER_GRADIENT -> "dL/d" + symbol();
                    case INPUT_GRADIENT -> "dL/dx";
                };
        return layer < 0 ? noun : noun + " " + (layer + 1);
    }

    private String symbol() {
        return switch (parameter) {
            case "weights" -> "W";
            case "biases" -> "b";
            case "recurrent weights" -> "U";
            case "recurrent biases" -> "b'";
            default -> parameter;
        };
    }

    public int rows() {
        return values.rows();
    }

    public int columns() {
        return values.columns();
    }

    public float at(int row, int column) {
        return values.at(row, column);
    }
}
