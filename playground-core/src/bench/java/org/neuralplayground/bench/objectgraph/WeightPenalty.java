package org.neuralplayground.bench.objectgraph;

import org.neuralplayground.spec.Regularization;

/// What a link's weight costs.
enum WeightPenalty {
    /// Nothing.
    NONE {
        @Override
        double derivative(double weight) {
            return 0;
        }
    },

    /// `|w|`.
    L1 {
        @Override
        double derivative(double weight) {
            return Math.signum(weight);
        }
    },

    /// `w² / 2`.
    L2 {
        @Override
        double derivative(double weight) {
            return weight;
        }
    };

    /// The cost's derivative with respect to the weight.
    abstract double derivative(double weight);

    static WeightPenalty of(Regularization regularization) {
        return switch (regularization) {
            case NONE -> NONE;
            case L1 -> L1;
            case L2 -> L2;
        };
    }
}
