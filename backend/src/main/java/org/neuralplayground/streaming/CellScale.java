package org.neuralplayground.streaming;

import org.neuralplayground.frame.Grid;
import org.neuralplayground.spec.Loss;

/// How a map's values become bytes from 0 to 254; 255 stands for what is not a number.
enum CellScale {
    /// `round((v + 1) 127)` with v clamped to [-1, 1].
    SIGNED {
        @Override
        int ofNumber(float value) {
            return Math.round((Math.clamp(value, -1f, 1f) + 1) * (STEPS / 2f));
        }
    },
    /// `round(254 p)` with p clamped to [0, 1].
    PROBABILITY {
        @Override
        int ofNumber(float value) {
            return Math.round(Math.clamp(value, 0f, 1f) * STEPS);
        }
    };

    private static final int STEPS = 254;
    private static final int NOT_A_NUMBER = 255;

    /// The scale of the outputs' maps.
    static CellScale ofOutputs(Loss loss) {
        return switch (loss) {
            case SIGMOID_CROSS_ENTROPY, SOFTMAX_CROSS_ENTROPY -> PROBABILITY;
            case TANH_HALF_SQUARED_ERROR, LINEAR_HALF_SQUARED_ERROR, LINEAR_SQUARED_ERROR -> SIGNED;
        };
    }

    abstract int ofNumber(float value);

    int of(float value) {
        return Float.isNaN(value) ? NOT_A_NUMBER : ofNumber(value);
    }

    void write(LittleEndian message, Grid map) {
        for (int cell = 0; cell < map.size(); cell++) {
            message.u8(of(map.at(cell)));
        }
    }
}
