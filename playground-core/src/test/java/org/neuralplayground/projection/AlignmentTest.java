package org.neuralplayground.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.neuralplayground.projection.PrincipalComponentsTest.ROUNDING;
import static org.neuralplayground.projection.PrincipalComponentsTest.assertAxis;
import static org.neuralplayground.projection.PrincipalComponentsTest.assertOrthonormal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.Table;

@DisplayName("Axes aligned to those before")
class AlignmentTest {

    @Test
    void comeBackToTheAxesBeforeWhereTheseSpanTheSame() {
        PrincipalComponents now =
                PrincipalComponents.of(PrincipalComponentsTest.random(50, 6, "turned"), 2);
        double[] turned = new double[12];
        for (int feature = 0; feature < 6; feature++) {
            // By 0.7, then mirrored.
            double x = now.axis(0, feature);
            double y = now.axis(1, feature);
            turned[feature] = Math.cos(0.7) * x - Math.sin(0.7) * y;
            turned[6 + feature] = -Math.sin(0.7) * x - Math.cos(0.7) * y;
        }
        PrincipalComponents before =
                new PrincipalComponents(new double[6], turned, new double[2], 0);
        PrincipalComponents aligned = now.alignedTo(before);
        for (int feature = 0; feature < 6; feature++) {
            assertThat(aligned.axis(0, feature)).isCloseTo(turned[feature], ROUNDING);
            assertThat(aligned.axis(1, feature)).isCloseTo(turned[6 + feature], ROUNDING);
        }
        assertThat(aligned.variance(0) + aligned.variance(1))
                .isCloseTo(now.variance(0) + now.variance(1), ROUNDING);
        double cosine = Math.cos(0.7);
        assertThat(aligned.variance(0))
                .isCloseTo(
                        cosine * cosine * now.variance(0) + (1 - cosine * cosine) * now.variance(1),
                        ROUNDING);
        assertOrthonormal(aligned);
    }

    /// Two features whose variances change places: the axes themselves change places too.
    @Test
    void doNotJumpWhereTwoVariancesChangePlaces() {
        PrincipalComponents before = PrincipalComponents.of(cross(1.01f, 1), 2);
        PrincipalComponents after = PrincipalComponents.of(cross(1, 1.01f), 2);
        assertAxis(before, 0, 1, 0);
        assertAxis(after, 0, 0, 1);
        PrincipalComponents aligned = after.alignedTo(before);
        assertAxis(aligned, 0, 1, 0);
        assertAxis(aligned, 1, 0, 1);
        assertThat(aligned.variance(1)).isGreaterThan(aligned.variance(0));
        assertThat(aligned.project(cross(1, 1.01f)).at(0, 0)).isEqualTo(1);
    }

    private static Table cross(float x, float y) {
        return Table.of(4, 2, x, 0, -x, 0, 0, y, 0, -y);
    }

    /// However the axes are turned, none is closer in sum than these (of a rotation by any angle,
    /// with and without a mirror).
    @Test
    void areAsCloseAsAnyRotationBringsThem() {
        PrincipalComponents before =
                PrincipalComponents.of(PrincipalComponentsTest.random(50, 6, "before"), 2);
        PrincipalComponents now =
                PrincipalComponents.of(PrincipalComponentsTest.random(50, 6, "now"), 2);
        double least = Double.POSITIVE_INFINITY;
        for (int degree = 0; degree < 360; degree++) {
            for (int mirror = -1; mirror <= 1; mirror += 2) {
                double cosine = Math.cos(Math.toRadians(degree));
                double sine = Math.sin(Math.toRadians(degree));
                double distance = 0;
                for (int feature = 0; feature < 6; feature++) {
                    double x = now.axis(0, feature);
                    double y = mirror * now.axis(1, feature);
                    distance += Math.pow(cosine * x - sine * y - before.axis(0, feature), 2);
                    distance += Math.pow(sine * x + cosine * y - before.axis(1, feature), 2);
                }
                least = Math.min(least, distance);
            }
        }
        PrincipalComponents aligned = now.alignedTo(before);
        double distance = 0;
        for (int axis = 0; axis < 2; axis++) {
            for (int feature = 0; feature < 6; feature++) {
                distance += Math.pow(aligned.axis(axis, feature) - before.axis(axis, feature), 2);
            }
        }
        assertThat(distance).isLessThanOrEqualTo(least).isCloseTo(least, within(1e-3));
    }

    @Test
    void areOfAsManyFeaturesAndAxes() {
        Table line = Table.of(2, 2, 0, 1, 2, 3);
        PrincipalComponents one = PrincipalComponents.of(line, 1);
        PrincipalComponents two = PrincipalComponents.of(line, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.alignedTo(two))
                .withMessage("axes to align to must be 1 of 2 features, were 2 of 2");
    }
}
