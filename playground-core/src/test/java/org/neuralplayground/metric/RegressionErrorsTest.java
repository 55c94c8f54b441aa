package org.neuralplayground.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Errors of a regression")
class RegressionErrorsTest {

    private static RegressionErrors of(double[] predictions, double[] targets) {
        RegressionErrors errors = new RegressionErrors();
        for (int n = 0; n < targets.length; n++) {
            errors.add(predictions[n], targets[n]);
        }
        return errors;
    }

    /// The example of scikit-learn's documentation of `r2_score`, `mean_absolute_error` and
    /// `root_mean_squared_error`: errors 0.5, 0.5, 0, 1; mean of the targets 2.875.
    @Test
    void areThoseWorkedOutByHand() {
        RegressionErrors errors = of(new double[] {2.5, 0, 2, 8}, new double[] {3, -0.5, 2, 7});
        assertThat(errors.meanAbsoluteError()).isEqualTo(0.5);
        assertThat(errors.rootMeanSquaredError()).isEqualTo(Math.sqrt(0.375));
        // Σ (t - 2.875)² = 0.015625 + 11.390625 + 0.765625 + 17.015625 = 29.1875
        assertThat(errors.rSquared()).isCloseTo(1 - 1.5 / 29.1875, within(1e-15));
    }

    @Test
    void giveR2OfOneForPerfectPredictionsZeroForTheMeanAndLessForWorse() {
        double[] targets = {1, 2, 6};
        assertThat(of(targets, targets).rSquared()).isEqualTo(1);
        assertThat(of(new double[] {3, 3, 3}, targets).rSquared()).isCloseTo(0, within(1e-15));
        assertThat(of(new double[] {6, 2, 1}, targets).rSquared()).isLessThan(0);
    }

    @Test
    void areUndefinedWhereNothingCanBeSaid() {
        RegressionErrors none = new RegressionErrors();
        assertThat(none.meanAbsoluteError()).isNaN();
        assertThat(none.rootMeanSquaredError()).isNaN();
        assertThat(none.rSquared()).isNaN();
        assertThat(of(new double[] {1}, new double[] {2}).rSquared()).isNaN();
        double[] equal = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        assertThat(of(equal, equal).rSquared()).isNaN();
    }

    @Test
    void areForgottenOnReset() {
        RegressionErrors errors = of(new double[] {9}, new double[] {1});
        errors.reset();
        errors.add(1, 2);
        errors.add(3, 3);
        assertThat(errors.meanAbsoluteError()).isEqualTo(0.5);
        assertThat(errors.rSquared()).isEqualTo(-1); // 1 - 1 / 0.5
    }

    @Test
    void stayExactFarFromZero() {
        Random random = new Random(2);
        double[] targets = random.doubles(1000).map(x -> 1e6 + x).toArray();
        double[] predictions = random.doubles(1000).map(x -> 1e6 + x).toArray();
        double mean = IntStream.range(0, 1000).mapToDouble(n -> targets[n] - 1e6).sum() / 1000;
        double deviations =
                IntStream.range(0, 1000)
                        .mapToDouble(n -> Math.pow(targets[n] - 1e6 - mean, 2))
                        .sum();
        double squares =
                IntStream.range(0, 1000)
                        .mapToDouble(n -> Math.pow(predictions[n] - targets[n], 2))
                        .sum();
        assertThat(of(predictions, targets).rSquared())
                .isCloseTo(1 - squares / deviations, within(1e-8));
    }
}
