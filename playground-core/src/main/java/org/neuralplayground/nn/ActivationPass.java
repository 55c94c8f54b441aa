package org.neuralplayground.nn;

/// A batch on its way through an activation: `a = f(x)`; back `dL/dx = dL/da f'(x)`.
final class ActivationPass implements LayerPass {
    private final ActivationLayer layer;
    private final Signal input;
    private final Signal output;

    ActivationPass(ActivationLayer layer, Signal input, int capacity) {
        this.layer = layer;
        this.input = input;
        output = new Signal(input.rows(), capacity, input.learns());
    }

    @Override
    public Signal output() {
        return output;
    }

    @Override
    public void forward(Batch batch) {
        int count = input.rows() * batch.lanes();
        layer.kernel().activate(layer.activation(), input.values(), output.values(), 0, count);
    }

    @Override
    public void backward(Batch batch, float[] gradientSums) {
        if (!input.learns()) {
            return;
        }
        int count = input.rows() * batch.lanes();
        System.arraycopy(output.gradients(), 0, input.gradients(), 0, count);
        layer.kernel()
                .activationGradient(
                        layer.activation(),
                        input.values(),
                        output.values(),
                        input.gradients(),
                        0,
                        count);
    }
}
