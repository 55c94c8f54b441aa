package org.neuralplayground.nn;

/// A batch on its way through one layer, and back. Nothing is allocated after construction.
public interface LayerPass {

    /// What the next layer sees.
    Signal output();

    /// Computes [#output] from the input.
    void forward(Batch batch);

    /// From the gradients in [#output], of the batch that [#forward] took last: adds each
    /// parameter's gradient, summed over the examples, to `sums`, and where the input learns writes
    /// its gradients. May overwrite the gradients in [#output].
    ///
    /// @param sums one for each of the network's [Parameters]. Modified.
    void backward(Batch batch, float[] sums);
}
