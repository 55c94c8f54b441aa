package org.neuralplayground.model;

import org.neuralplayground.start.WeightStartSpec;

/// What one layer starts from.
///
/// @param weights of a dense layer or a convolution Keras' `kernel_initializer`, of a recurrent
///   layer that of the weights on its features alone, of an embedding `embeddings_initializer`. The
///   layer knows its fans.
/// @param bias what each bias starts from: Keras' `bias_initializer` as a constant. Finite in
///   single precision.
public record LayerStart(WeightStartSpec weights, double bias) {

    public LayerStart {
        if (!Float.isFinite((float) bias)) {
            throw new IllegalArgumentException("start of the biases must be finite, was " + bias);
        }
    }

    /// Biases from 0, as in Keras.
    public static LayerStart of(WeightStartSpec weights) {
        return new LayerStart(weights, 0);
    }
}
