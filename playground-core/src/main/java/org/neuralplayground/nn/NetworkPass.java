package org.neuralplayground.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ejml.data.FMatrixRMaj;

/// A batch on its way through a whole network, and back, with all buffers that this takes. Nothing
/// is allocated after construction. Not thread-safe; several passes may share a network as long as
/// nobody changes it.
public final class NetworkPass {

    /// What backward passes are wanted.
    public enum Learning {
        /// None: for answers alone.
        NOTHING,
        /// Down to the first layer's parameters.
        PARAMETERS,
        /// Down to the input too.
        INPUTS
    }

    private final Network network;
    private final int capacity;
    private final Batch batch;
    private final SparseLanes sparseInput;
    private final Signal input;
    private final LayerPass[] layers;
    private final Signal[] outputs;
    private final FMatrixRMaj targets;
    private final FMatrixRMaj answers;

    /// Buffers for a network.
    ///
    /// @param capacity the most examples that can pass at once
    public NetworkPass(Network network, int capacity, Learning learning) {
        this.network = network;
        this.capacity = capacity;
        sparseInput = new SparseLanes(network.inputShape(), capacity);
        batch = new Batch(sparseInput);
        input = new Signal(network.inputShape().rows(), capacity, learning == Learning.INPUTS);
        boolean learns = learning != Learning.NOTHING;
        List<LayerPass> passes = new ArrayList<>();
        Signal signal = input;
        for (Layer layer : network.layers()) {
            LayerPass pass = layer.pass(signal, capacity, learns);
            passes.add(pass);
            signal = pass.output();
        }
        layers = passes.toArray(LayerPass[]::new);
        outputs = passes.stream().map(LayerPass::output).toArray(Signal[]::new);
        int lanes = signal.matrix().numCols;
        targets = new FMatrixRMaj(network.loss().targetRows(network.outputs()), lanes);
        answers = new FMatrixRMaj(network.outputs(), lanes);
    }

    public Network network() {
        return network;
    }

    public int capacity() {
        return capacity;
    }

    /// dL/dinput of the last backward pass, rows x lanes; empty where inputs don't learn, and of
    /// sparse rows. Shared, not a copy.
    public FMatrixRMaj inputGradient() {
        return input.gradientMatrix();
    }

    /// Says how many examples come next, at most [#capacity]: then [#input] or [#sparseInput], and
    /// [#targets] can be filled.
    public void prepare(int examples) {
        batch.infer(examples);
        int lanes = batch.lanes();
        if (input.matrix().numCols != lanes || answers.numCols != lanes) {
            input.resize(lanes);
            for (Signal output : outputs) {
                output.resize(lanes);
            }
            targets.reshape(targets.numRows, lanes);
            answers.reshape(answers.numRows, lanes);
        }
    }

    /// What the first layer sees, rows x lanes: to be filled after [#prepare]. Has no rows where
    /// [#sparseInput] is what it sees.
    public FMatrixRMaj input() {
        return input.matrix();
    }

    /// What the first layer sees of a network over sparse rows: to be filled after [#prepare].
    public SparseLanes sparseInput() {
        return sparseInput;
    }

    /// What the examples should give, see [LossFunction]: to be filled after [#prepare].
    public FMatrixRMaj targets() {
        return targets;
    }

    /// Computes all layers for the prepared examples.
    public void forward() {
        batch.infer(batch.examples());
        run();
    }

    /// The same as in training, with dropout and the statistics of the batch.
    ///
    /// @param draw number of the random draws, at least 0; the same number draws the same
    public void forwardInTraining(long draw) {
        batch.train(batch.examples(), draw);
        run();
    }

    private void run() {
        for (LayerPass layer : layers) {
            layer.forward(batch);
        }
    }

    /// Adds the gradient of the summed loss of the examples that went forward last. Where nothing
    /// learns, neither a layer nor the input, there is none.
    ///
    /// @param sums one for each of the network's [Parameters]. Modified.
    public void backward(float[] sums) {
        backward(sums, GradientObserver.NONE);
    }

    /// The same, shown layer by layer.
    ///
    /// @param sums one for each of the network's [Parameters]. Modified.
    public void backward(float[] sums, GradientObserver observer) {
        Signal last = outputs[outputs.length - 1];
        if (last.learns()) {
            network.loss()
                    .gradient(last.matrix(), targets, last.gradientMatrix(), batch.examples());
            propagate(sums, observer);
        }
    }

    /// Adds the gradient of one raw output, summed over the examples that went forward last, in
    /// place of the loss's: [#inputGradient] is then `dz[output]/dinput` of each example. Where
    /// nothing learns, there is none.
    ///
    /// @param output in [0, outputs)
    /// @param sums one for each of the network's [Parameters]. Modified.
    /// @throws IndexOutOfBoundsException where there is no such output
    public void backwardFrom(int output, float[] sums) {
        backwardFrom(output, sums, GradientObserver.NONE);
    }

    /// The same, shown layer by layer.
    ///
    /// @param output in [0, outputs)
    /// @param sums one for each of the network's [Parameters]. Modified.
    /// @throws IndexOutOfBoundsException where there is no such output
    public void backwardFrom(int output, float[] sums, GradientObserver observer) {
        Objects.checkIndex(output, network.outputs());
        Signal last = outputs[outputs.length - 1];
        if (last.learns()) {
            float[] gradient = last.gradients();
            int lanes = batch.lanes();
            Arrays.fill(gradient, 0, network.outputs() * lanes, 0);
            Arrays.fill(gradient, output * lanes, output * lanes + batch.examples(), 1);
            propagate(sums, observer);
        }
    }

    private void propagate(float[] sums, GradientObserver observer) {
        for (int index = layers.length - 1; index >= 0; index--) {
            observer.observe(index, outputs[index].gradientMatrix());
            layers[index].backward(batch, sums);
        }
    }

    /// What a layer gave, rows x lanes. Shared, not a copy.
    public FMatrixRMaj output(int layer) {
        return outputs[layer].matrix();
    }

    /// Copies the state of a recurrent layer after each step of one of the examples that went
    /// forward last, whether the next layer sees all of them or only the last: `h`, of LSTM too.
    ///
    /// @param layer from 0
    /// @param example from 0, in their order
    /// @param target gets steps x units from index 0 on. Modified.
    /// @throws IndexOutOfBoundsException where there is no such layer or example
    /// @throws IllegalArgumentException where the layer is not recurrent
    /// @throws IllegalStateException where the next layer sees the last state alone and nothing
    ///   learns: then no other is kept
    public void copyStates(int layer, int example, float[] target) {
        Objects.checkIndex(example, batch.examples());
        if (!(layers[layer] instanceof RecurrentPass recurrent)) {
            throw new IllegalArgumentException(
                    "a layer with states must be recurrent, was "
                            + network.layers().get(layer).spec());
        }
        recurrent.copyStates(example, batch.lanes(), target);
    }

    /// The last layer's outputs, outputs x lanes, before the loss's activation. Shared, not a copy.
    public FMatrixRMaj rawOutputs() {
        return outputs[outputs.length - 1].matrix();
    }

    /// What the network answers: the loss's activation of the raw outputs, outputs x lanes. Shared,
    /// not a copy.
    public FMatrixRMaj answers() {
        network.loss().outputs(rawOutputs(), answers, batch.examples());
        return answers;
    }
}
