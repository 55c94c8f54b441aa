package org.neuralplayground.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neuralplayground.random.SeedRandom;

@DisplayName("An update by negative sampling")
class NegativeSamplingTest {
    private static final double H = 1e-5;
    private static final int WORDS = 6;

    /// Words 1 near and 4, 0 against; 4 is drawn twice, and so is the word itself once.
    private static final int[] TARGETS = {1, 4, 0, 4, 2};

    private static final int WORD = 2;

    private static float[] random(int size, String seed) {
        RandomGenerator random = new SeedRandom(seed);
        float[] numbers = new float[size];
        for (int n = 0; n < size; n++) {
            numbers[n] = (float) random.nextDouble(-1, 1);
        }
        return numbers;
    }

    /// The loss in double precision, from its definition.
    private static double loss(double[] vectors, double[] contexts, int dimensions) {
        double loss = 0;
        for (int n = 0; n < TARGETS.length; n++) {
            double z = 0;
            for (int d = 0; d < dimensions; d++) {
                z += vectors[WORD * dimensions + d] * contexts[TARGETS[n] * dimensions + d];
            }
            loss += Math.log1p(Math.exp(n == 0 ? -z : z));
        }
        return loss;
    }

    private static double[] doubles(float[] numbers) {
        double[] doubles = new double[numbers.length];
        for (int n = 0; n < numbers.length; n++) {
            doubles[n] = numbers[n];
        }
        return doubles;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 13})
    void goesDownTheGradientMeasuredInDoublePrecision(int dimensions) {
        float[] vectors = random(WORDS * dimensions, "vectors");
        float[] contexts = random(WORDS * dimensions, "contexts");
        double[] v = doubles(vectors);
        double[] u = doubles(contexts);
        NegativeSampling update = new NegativeSampling(dimensions, 7, 1);
        double loss = update.descend(vectors, WORD, contexts, TARGETS, TARGETS.length);
        assertThat(loss).isCloseTo(loss(v, u, dimensions), within(1e-5));
        for (int n = 0; n < v.length; n++) {
            assertThat((double) vectors[n])
                    .isCloseTo(v[n] - slope(v, v, u, n, dimensions), within(1e-5));
            assertThat((double) contexts[n])
                    .isCloseTo(u[n] - slope(u, v, u, n, dimensions), within(1e-5));
        }
    }

    /// @param changed one of the two others
    private static double slope(double[] changed, double[] v, double[] u, int n, int dimensions) {
        double value = changed[n];
        changed[n] = value + H;
        double above = loss(v, u, dimensions);
        changed[n] = value - H;
        double below = loss(v, u, dimensions);
        changed[n] = value;
        return (above - below) / (2 * H);
    }

    /// Of v = 1, u = 0: σ is ½, so that both words lose half the rate, one up and one down, and v
    /// gets nothing from vectors that are 0.
    @Test
    void movesTheNearWordUpAndTheDrawnOneDown() {
        float[] vectors = {1, 0, 0};
        float[] contexts = new float[3];
        int[] targets = {1, 2};
        NegativeSampling update = new NegativeSampling(1, 2, 0.5f);
        assertThat(update.descend(vectors, 0, contexts, targets, 2))
                .isCloseTo(2 * Math.log(2), within(1e-6));
        assertThat(contexts).containsExactly(0, 0.25f, -0.25f);
        assertThat(vectors).containsExactly(1, 0, 0);
    }

    @Test
    void keepsTheLossFiniteWhereAWordCouldNotBeLessLikely() {
        float[] vectors = {100};
        float[] contexts = {-100};
        assertThat(new NegativeSampling(1, 1, 0.1f).descend(vectors, 0, contexts, new int[1], 1))
                .isCloseTo(7 * Math.log(10), within(1e-6));
        assertThat(vectors[0]).isEqualTo(90);
    }
}
