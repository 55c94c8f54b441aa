package org.neuralplayground.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.CsvFormat;
import org.neuralplayground.dataset.CsvReader;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.random.SeedRandom;

@DisplayName("Principal components")
class PrincipalComponentsTest {
    private static final double HALF = Math.sqrt(0.5);
    static final Offset<Double> ROUNDING = within(1e-12);

    static Table random(int examples, int features, String seed) {
        RandomGenerator random = new SeedRandom(seed);
        float[] numbers = new float[examples * features];
        for (int n = 0; n < numbers.length; n++) {
            // The first features vary most.
            numbers[n] = (float) (random.nextDouble(-1, 1) * (features - n % features));
        }
        return Table.of(examples, features, numbers);
    }

    /// (0 0), (1 1), (2 2): both coordinates have variance 1, all of it along the diagonal. At
    /// right angles to it both features lie equally, so that the first one leads.
    @Test
    void ofPointsOnADiagonalAreTheDiagonalAndWhatIsAtRightAnglesToIt() {
        PrincipalComponents line = PrincipalComponents.of(Table.of(3, 2, 0, 0, 1, 1, 2, 2), 2);
        assertAxis(line, 0, HALF, HALF);
        assertAxis(line, 1, HALF, -HALF);
        assertThat(line.mean(0)).isEqualTo(1);
        assertThat(line.variance(0)).isCloseTo(2, ROUNDING);
        assertThat(line.totalVariance()).isCloseTo(2, ROUNDING);
        assertThat(line.explainedRatio(0)).isCloseTo(1, ROUNDING);
        assertThat(line.variance(1)).isZero();
        assertThat(line.explainedRatio(1)).isZero();
        Table others = line.project(Table.of(2, 2, 3, 3, 1, 0));
        assertThat((double) others.at(0, 0)).isCloseTo(2 / HALF, within(1e-6));
        assertThat((double) others.at(0, 1)).isCloseTo(0, within(1e-6));
        assertThat((double) others.at(1, 0)).isCloseTo(-HALF, within(1e-6));
        assertThat((double) others.at(1, 1)).isCloseTo(HALF, within(1e-6));
        assertThat(line.lifted(0, -HALF, HALF)).isCloseTo(1, ROUNDING);
        assertThat(line.lifted(1, -HALF, HALF)).isCloseTo(0, ROUNDING);
    }

    /// scikit-learn's example "Comparison of LDA and PCA 2D projection of Iris dataset" prints
    /// 0.92461872 0.05306648.
    @Test
    void explainOfIrisWhatScikitLearnsExampleSays() throws IOException {
        Table iris =
                CsvReader.read(SharedData.file("iris.csv"), CsvFormat.COMMAS_WITH_HEADER)
                        .numbers()
                        .columns(0, 4);
        PrincipalComponents components = PrincipalComponents.of(iris, 4);
        assertThat(components.explainedRatio(0)).isCloseTo(0.92461872, within(1e-7));
        assertThat(components.explainedRatio(1)).isCloseTo(0.05306648, within(1e-7));
        double all = 0;
        for (int axis = 0; axis < 4; axis++) {
            all += components.explainedRatio(axis);
        }
        assertThat(all).isCloseTo(1, ROUNDING);
    }

    @Test
    void areEigenvectorsOfTheCovarianceInFallingOrder() {
        Table examples = random(40, 5, "spread");
        PrincipalComponents components = PrincipalComponents.of(examples, 5);
        double before = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < 5; axis++) {
            double variance = components.variance(axis);
            assertThat(variance).isLessThan(before);
            before = variance;
            for (int feature = 0; feature < 5; feature++) {
                double product = 0;
                for (int other = 0; other < 5; other++) {
                    product += covariance(examples, feature, other) * components.axis(axis, other);
                }
                assertThat(product)
                        .isCloseTo(variance * components.axis(axis, feature), within(1e-11));
            }
        }
        assertOrthonormal(components);
    }

    private static double covariance(Table examples, int one, int other) {
        double sum = 0;
        for (int row = 0; row < examples.rows(); row++) {
            sum +=
                    (examples.at(row, one) - mean(examples, one))
                            * (examples.at(row, other) - mean(examples, other));
        }
        return sum / (examples.rows() - 1);
    }

    private static double mean(Table examples, int feature) {
        double sum = 0;
        for (float number : examples.column(feature)) {
            sum += number;
        }
        return sum / examples.rows();
    }

    /// Three times the same examples have the same axes, but are more than there are features, so
    /// that they take the other way.
    @Test
    void ofFewExamplesAreThoseOfTheSameExamplesSeveralTimes() {
        Table few = random(6, 9, "few");
        float[] once = few.toArray();
        float[] thrice = new float[3 * once.length];
        for (int n = 0; n < thrice.length; n++) {
            thrice[n] = once[n % once.length];
        }
        PrincipalComponents wide = PrincipalComponents.of(few, 8);
        PrincipalComponents tall = PrincipalComponents.of(Table.of(18, 9, thrice), 8);
        for (int axis = 0; axis < 8; axis++) {
            assertThat(wide.explainedRatio(axis)).isCloseTo(tall.explainedRatio(axis), ROUNDING);
            // Six examples leave five directions.
            assertThat(wide.variance(axis) > 0).isEqualTo(axis < 5);
            for (int feature = 0; feature < 9; feature++) {
                assertThat(wide.axis(axis, feature))
                        .isCloseTo(tall.axis(axis, feature), within(1e-10));
            }
        }
        assertOrthonormal(wide);
        // The same squares three times over 17 instead of once over 5.
        assertThat(wide.variance(0) * 5).isCloseTo(tall.variance(0) * 17 / 3, within(1e-10));
    }

    /// (1 0 0), (0 1 0) differ along (1 -1 0) alone; of the rest, the third feature is free.
    @Test
    void beyondWhatTheExamplesSpanComeFromTheFeaturesThatAreFree() {
        PrincipalComponents two = PrincipalComponents.of(Table.of(2, 3, 1, 0, 0, 0, 1, 0), 3);
        assertAxis(two, 0, HALF, -HALF, 0);
        assertAxis(two, 1, 0, 0, 1);
        assertAxis(two, 2, HALF, HALF, 0);
        assertThat(two.variance(0)).isCloseTo(1, ROUNDING);
        assertThat(two.explainedRatio(0)).isCloseTo(1, ROUNDING);
        assertThat(two.variance(1)).isZero();
    }

    @Test
    void ofOneExampleAreTheFeaturesWithoutVariance() {
        PrincipalComponents one = PrincipalComponents.of(Table.of(1, 3, 4, 5, 6), 2);
        assertAxis(one, 0, 1, 0, 0);
        assertAxis(one, 1, 0, 1, 0);
        assertThat(one.totalVariance()).isZero();
        assertThat(one.explainedRatio(0)).isZero();
        assertThat(one.project(Table.of(1, 3, 4, 5, 6))).isEqualTo(Table.of(1, 2, 0, 0));
    }

    @Test
    void leaveOutFeaturesThatAreConstant() {
        float[] numbers = {7, 1, 0, 7, 3, 0, 7, 5, 0.5f, 7, 8, 0.5f};
        PrincipalComponents components = PrincipalComponents.of(Table.of(4, 3, numbers), 3);
        assertThat(components.axis(0, 0)).isZero();
        assertThat(components.axis(1, 0)).isZero();
        assertAxis(components, 2, 1, 0, 0);
        assertThat(components.variance(2)).isZero();
        assertOrthonormal(components);
    }

    @Test
    void ofEqualExamplesAreTheFeaturesWithoutVariance() {
        PrincipalComponents equal =
                PrincipalComponents.of(Table.of(4, 2, 1, 2, 1, 2, 1, 2, 1, 2), 2);
        assertAxis(equal, 0, 1, 0);
        assertAxis(equal, 1, 0, 1);
        assertThat(equal.explainedRatio(0)).isZero();
    }

    @Test
    void areZeroWhereThereAreMoreThanFeatures() {
        PrincipalComponents two = PrincipalComponents.of(Table.of(3, 1, 1, 2, 6), 2);
        assertAxis(two, 0, 1);
        assertAxis(two, 1, 0);
        assertThat(two.project(Table.of(1, 1, 5))).isEqualTo(Table.of(1, 2, 2, 0));
    }

    @Test
    void ofEqualExamplesAreEqual() {
        assertThat(PrincipalComponents.of(random(30, 6, "again"), 3))
                .isEqualTo(PrincipalComponents.of(random(30, 6, "again"), 3))
                .hasSameHashCodeAs(PrincipalComponents.of(random(30, 6, "again"), 3));
    }

    @Test
    void turnTheirLargestComponentToThePositiveSide() {
        for (int seed = 0; seed < 20; seed++) {
            PrincipalComponents components =
                    PrincipalComponents.of(random(20, 4, "sign" + seed), 4);
            for (int axis = 0; axis < 4; axis++) {
                double largest = 0;
                for (int feature = 0; feature < 4; feature++) {
                    double component = components.axis(axis, feature);
                    largest = Math.abs(component) > Math.abs(largest) ? component : largest;
                }
                assertThat(largest).isPositive();
            }
        }
    }

    @Test
    void refuseWhatHasNoAxes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrincipalComponents.of(Table.of(0, 3), 2))
                .withMessage("examples must be at least 1 x 1, were 0 x 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrincipalComponents.of(Table.of(2, 2, 0, 1, 2, Float.NaN), 2))
                .withMessage("numbers must be finite, was NaN at feature 2 of example 2");
        Table line = Table.of(2, 2, 0, 1, 2, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrincipalComponents.of(line, 0))
                .withMessage("components must be at least 1, were 0");
        PrincipalComponents one = PrincipalComponents.of(line, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.project(Table.of(1, 3, 0, 0, 0)))
                .withMessage("examples must have 2 features, had 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.lifted(0, 1, 2))
                .withMessage("a place must have 1 numbers, had 2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> one.axis(0, 2));
    }

    static void assertAxis(PrincipalComponents components, int axis, double... expected) {
        for (int feature = 0; feature < expected.length; feature++) {
            assertThat(components.axis(axis, feature))
                    .as("axis %d, feature %d", axis, feature)
                    .isCloseTo(expected[feature], ROUNDING);
        }
    }

    static void assertOrthonormal(PrincipalComponents components) {
        for (int one = 0; one < components.count(); one++) {
            for (int other = 0; other <= one; other++) {
                double product = 0;
                for (int feature = 0; feature < components.features(); feature++) {
                    product += components.axis(one, feature) * components.axis(other, feature);
                }
                assertThat(product).isCloseTo(one == other ? 1 : 0, ROUNDING);
            }
        }
    }
}
