package org.neuralplayground.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LayerSpec.Dense;
import org.neuralplayground.model.LayerSpec.Embedding;
import org.neuralplayground.model.LayerSpec.Recurrent;
import org.neuralplayground.model.LayerSpec.Recurrent.Cell;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.NetworkPass.Learning;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;

/// Sequences of 20 tokens: first 0 or 1, then 19 random ones of four others. The question is what
/// the first one was.
@DisplayName("LSTM")
class SequenceLearningTest {
    private static final int STEPS = 20;
    private static final int UNITS = 8;
    private static final int BATCH = 32;

    private static final Embedding EMBEDDING = new Embedding(6, 4);

    private final RandomGenerator random = new SeedRandom("tokens");
    private final Network network =
            network(
                    EMBEDDING,
                    new Recurrent(Cell.LSTM, UNITS, false),
                    new Dense(1, Activation.LINEAR));

    private Network network(LayerSpec... layers) {
        ModelSpec spec =
                new ModelSpec(
                        new Shape.Tokens(STEPS),
                        List.of(layers),
                        new LossSpec.SigmoidCrossEntropy());
        return new Network(spec, StartSpec.KERAS, random);
    }

    private void draw(NetworkPass pass, int examples) {
        pass.prepare(examples);
        for (int example = 0; example < examples; example++) {
            for (int step = 0; step < STEPS; step++) {
                int token = step == 0 ? random.nextInt(2) : 2 + random.nextInt(4);
                pass.input().set(step, example, token);
            }
            pass.targets().set(0, example, pass.input().get(0, example));
        }
    }

    private void train(int updates) {
        NetworkPass pass = new NetworkPass(network, BATCH, Learning.PARAMETERS);
        float[] values = network.parameters().values();
        double[] mean = new double[values.length];
        double[] square = new double[values.length];
        for (int update = 1; update <= updates; update++) {
            float[] sums = new float[values.length];
            draw(pass, BATCH);
            pass.forwardInTraining(update);
            pass.backward(sums);
            for (int n = 0; n < values.length; n++) {
                double g = sums[n] / BATCH;
                mean[n] += 0.1 * (g - mean[n]);
                square[n] += 0.001 * (g * g - square[n]);
                double m = mean[n] / (1 - Math.pow(0.9, update));
                double v = square[n] / (1 - Math.pow(0.999, update));
                values[n] -= (float) (0.01 * m / (Math.sqrt(v) + 1e-7));
            }
        }
    }

    @Test
    void learnsToRememberTheFirstOfTwentyTokens() {
        train(300);
        NetworkPass pass = new NetworkPass(network, 1000, Learning.NOTHING);
        draw(pass, 1000);
        pass.forward();
        int right = 0;
        for (int example = 0; example < 1000; example++) {
            int answer = network.loss().decision(pass.rawOutputs(), example);
            right += answer == (int) pass.targets().get(0, example) ? 1 : 0;
        }
        assertThat(right).isEqualTo(1000);
        assertStatesTellTheFirstTokenAtEveryStep();
    }

    /// Two sequences that differ in their first token alone, seen through the same weights.
    private void assertStatesTellTheFirstTokenAtEveryStep() {
        Network open =
                network(
                        EMBEDDING,
                        new Recurrent(Cell.LSTM, UNITS, true),
                        new Recurrent(Cell.SIMPLE, 1, false));
        int shared = network.layers().getLast().parameters().getFirst().offset();
        System.arraycopy(network.parameters().values(), 0, open.parameters().values(), 0, shared);
        NetworkPass pass = new NetworkPass(open, 2, Learning.NOTHING);
        draw(pass, 1);
        pass.prepare(2);
        for (int step = 0; step < STEPS; step++) {
            float token = pass.input().get(step, 0);
            pass.input().set(step, 1, step == 0 ? 1 - token : token);
        }
        pass.forward();
        for (int step = 0; step < STEPS; step++) {
            double apart = 0;
            for (int unit = 0; unit < UNITS; unit++) {
                int row = step * UNITS + unit;
                apart += Math.abs(pass.output(1).get(row, 0) - pass.output(1).get(row, 1));
            }
            assertThat(apart).as("states after step %d", step + 1).isGreaterThan(0.5);
        }
    }
}
