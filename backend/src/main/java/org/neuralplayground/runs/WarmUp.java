package org.neuralplayground.runs;

import java.util.List;
import org.neuralplayground.frame.FrameRequest;
import org.neuralplayground.frame.FrameSampler;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Trainer;

/// Trains small playgrounds for a few seconds and throws them away, so that the Java machine has
/// compiled the engine's loops before the first visitor presses Step.
public final class WarmUp implements Runnable {
    private static final int ROUNDS = 40;
    private static final int EPOCHS = 10;

    private final TextShelf texts;

    /// @param texts of the visitors' runs
    public WarmUp(TextShelf texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        trainPoints();
        new TextWarmUp(texts).run();
    }

    private static void trainPoints() {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        for (Activation activation :
                List.of(Activation.TANH, Activation.RELU, Activation.SIGMOID)) {
            Trainer trainer =
                    new Trainer(spec.withNetwork(spec.network().withActivation(activation)));
            FrameSampler frames = new FrameSampler(trainer);
            for (int round = 0; round < ROUNDS; round++) {
                for (int epoch = 0; epoch < EPOCHS; epoch++) {
                    trainer.epoch();
                }
                frames.sample(FrameRequest.PLAIN);
            }
        }
    }
}
