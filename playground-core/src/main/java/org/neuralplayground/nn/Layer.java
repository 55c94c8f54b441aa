package org.neuralplayground.nn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerStart;
import org.neuralplayground.model.Shape;

/// One layer of a network: its parameters, and how a batch passes through it.
public sealed interface Layer
        permits DenseLayer,
                SparseDenseLayer,
                ActivationLayer,
                DropoutLayer,
                BatchNormalizationLayer,
                ConvolutionLayer,
                PoolingLayer,
                GlobalPoolingLayer,
                FlattenLayer,
                EmbeddingLayer,
                RecurrentLayer {

    LayerSpec spec();

    Shape outputShape();

    /// In the order of their offsets.
    List<Parameter> parameters();

    /// Sets the parameters to where they start. What a weight's fans are, the layer knows, however
    /// it lays its weights out.
    ///
    /// @param random advanced by one draw a weight
    void start(LayerStart start, RandomGenerator random);

    /// Keeps training from changing any of the parameters: Keras' `layer.trainable = False`.
    default void freeze() {
        parameters().forEach(Parameter::freeze);
    }

    /// A pass with buffers of its own.
    ///
    /// @param input what the layer will see; where it learns, a backward pass writes its gradients
    /// @param capacity the most examples that will pass at once
    /// @param learns whether there will be backward passes
    LayerPass pass(Signal input, int capacity, boolean learns);
}
