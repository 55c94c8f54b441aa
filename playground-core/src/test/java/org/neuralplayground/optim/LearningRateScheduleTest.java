package org.neuralplayground.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A learning-rate schedule")
class LearningRateScheduleTest {
    private static final double INITIAL = 0.8;

    record Point(LearningRateSchedule schedule, long step, double rate) {}

    static Stream<Point> pointsByHand() {
        var constant = new LearningRateSchedule.Constant();
        var steps = new LearningRateSchedule.StepDecay(10, 0.5);
        var smooth = new LearningRateSchedule.ExponentialDecay(10, 0.25, false);
        var stairs = new LearningRateSchedule.ExponentialDecay(10, 0.25, true);
        var cosine = new LearningRateSchedule.CosineDecay(12, 0);
        var floored = new LearningRateSchedule.CosineDecay(12, 0.1);
        var rise = new LearningRateSchedule.WarmUp(4, constant);
        var riseFromShare = new LearningRateSchedule.WarmUp(4, 0.5, floored);
        return Stream.of(
                new Point(constant, 0, 0.8),
                new Point(constant, 1_000_000_000_000L, 0.8),
                new Point(steps, 0, 0.8),
                new Point(steps, 9, 0.8),
                new Point(steps, 10, 0.4),
                new Point(steps, 29, 0.2),
                new Point(steps, 30, 0.1),
                new Point(smooth, 0, 0.8),
                new Point(smooth, 5, 0.4), // 0.25^½ = ½
                new Point(smooth, 10, 0.2),
                new Point(smooth, 15, 0.1),
                new Point(stairs, 9, 0.8),
                new Point(stairs, 10, 0.2),
                new Point(stairs, 19, 0.2),
                new Point(stairs, 20, 0.05),
                new Point(cosine, 0, 0.8),
                new Point(cosine, 4, 0.6), // cos 60° = ½
                new Point(cosine, 6, 0.4), // cos 90° = 0
                new Point(cosine, 8, 0.2), // cos 120° = -½
                new Point(cosine, 12, 0),
                new Point(cosine, 13, 0),
                new Point(floored, 6, 0.44), // 0.8 (0.9 x 0.5 + 0.1)
                new Point(floored, 99, 0.08),
                new Point(rise, 0, 0),
                new Point(rise, 1, 0.2),
                new Point(rise, 3, 0.6),
                new Point(rise, 4, 0.8),
                new Point(rise, 5, 0.8),
                new Point(riseFromShare, 0, 0.4),
                new Point(riseFromShare, 2, 0.6),
                new Point(riseFromShare, 4, 0.8), // the cosine's step 0
                new Point(riseFromShare, 10, 0.44), // its step 6
                new Point(riseFromShare, 16, 0.08));
    }

    @ParameterizedTest
    @MethodSource("pointsByHand")
    void goesThroughThePointsWorkedOutByHand(Point point) {
        assertThat(point.schedule().learningRate(INITIAL, point.step()))
                .isCloseTo(point.rate(), within(1e-15));
    }

    @Test
    void isProportionalToTheInitialRate() {
        pointsByHand()
                .map(Point::schedule)
                .distinct()
                .forEach(schedule ->
                        assertThat(schedule.learningRate(8, 3))
                                .isCloseTo(10 * schedule.learningRate(0.8, 3), within(1e-14)));
    }

    @Test
    void isTestedWhateverItsKind() {
        assertThat(pointsByHand().<Class<?>>map(point -> point.schedule().getClass()).distinct())
                .containsExactlyInAnyOrder(LearningRateSchedule.class.getPermittedSubclasses());
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningRateSchedule.StepDecay(0, 0.5))
                .withMessage("steps between drops of the learning rate must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningRateSchedule.StepDecay(1, -0.5))
                .withMessage(
                        "drop factor of the learning rate must be positive and finite, was -0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningRateSchedule.ExponentialDecay(1, 0, true))
                .withMessage(
                        "decay rate of the learning rate must be positive and finite, was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningRateSchedule.CosineDecay(10, 1.1))
                .withMessage("remaining share of the learning rate must be in [0, 1], was 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LearningRateSchedule.WarmUp(0, new LearningRateSchedule.Constant()))
                .withMessage("warm-up steps of the learning rate must be at least 1, was 0");
    }
}
