package org.neuralplayground.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.spec.DataSource;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.spec.WeightSeed;

@DisplayName("Training whose numbers break")
class DivergenceTest {

    /// The link of the reference's issue #77, whose weights become NaN there.
    private static final String ISSUE_77 =
            "#activation=tanh&regularization=L2&batchSize=30&dataset=spiral&regDataset=reg-plane"
                    + "&learningRate=0.3&regularizationRate=10&noise=15&networkShape=8,8"
                    + "&seed=0.65451&showTestData=false&discretize=false&percTrainData=90&x=true"
                    + "&y=true&xTimesY=true&xSquared=true&ySquared=true&cosX=false&sinX=true"
                    + "&cosY=false&sinY=true&collectStats=false&problem=classification"
                    + "&initZero=false&hideText=false";

    private static PlaygroundSpec reluRegressionAtRate3() {
        PlaygroundSpec spec = PlaygroundSpec.DEFAULT;
        PlaygroundSpec plane =
                spec.withData(spec.data().withSource(DataSource.Toy.PLANE))
                        .withNetwork(
                                spec.network()
                                        .withActivation(Activation.RELU)
                                        .withSeed(new WeightSeed.Own("2")));
        return plane.withTraining(plane.training().withLearningRate(3));
    }

    private static Trainer diverged() {
        Trainer trainer = new Trainer(reluRegressionAtRate3());
        for (int n = 0; n < 50 && trainer.divergence().isEmpty(); n++) {
            trainer.epoch();
        }
        return trainer;
    }

    /// Each update doubles the weights and turns them around, so that the loss swings between two
    /// values from epoch to epoch: 0.9378 at the even ones, as in the reference at epochs 10 to 50.
    /// There the numbers last until some epoch before 100; in single precision they end in the
    /// ninth, after 2^128.
    @Test
    void ofIssue77StopsWithItsLastFiniteLossAndBlamesTheRegularization() {
        Trainer trainer = new Trainer(ReferenceLink.parse(ISSUE_77));
        for (int epoch = 1; epoch <= 8; epoch++) {
            trainer.epoch();
            assertThat(trainer.divergence()).isEmpty();
            assertThat(trainer.evaluate().trainLoss())
                    .isCloseTo(epoch % 2 == 0 ? 0.9378 : 1.0622, within(5e-5));
        }
        trainer.epoch();
        Divergence divergence = trainer.divergence().orElseThrow();
        assertThat(divergence.cause()).isEqualTo(Divergence.Cause.REGULARIZATION_RATE);
        assertThat(divergence.regularizationRate()).isEqualTo(10);
        assertThat(divergence.suggestion()).isEqualTo(0.1);
        assertThat(trainer.epochs()).isEqualTo(8);
        assertThat(trainer.evaluate().trainLoss()).isCloseTo(0.9378, within(5e-5));
        assertThat(trainer.network().isBroken()).isFalse();
    }

    @Test
    void blamesTheLearningRateAndSaysWhatToTry() {
        Divergence divergence = diverged().divergence().orElseThrow();
        assertThat(divergence.cause()).isEqualTo(Divergence.Cause.LEARNING_RATE);
        assertThat(divergence.activation()).isEqualTo(Activation.RELU);
        assertThat(divergence.learningRate()).isEqualTo(3);
        assertThat(divergence.suggestion()).isEqualTo(0.03);
    }

    @Test
    void standsStillAtTheLastGoodWeights() {
        Trainer trainer = diverged();
        Evaluation evaluation = trainer.evaluate();
        long steps = trainer.steps();
        assertThat(evaluation.trainLoss()).isFinite();
        trainer.step();
        trainer.epoch();
        assertThat(trainer.steps()).isEqualTo(steps);
        assertThat(trainer.evaluate()).isEqualTo(evaluation);
    }

    @Test
    void showsNoGradientsThatAreNotNumbers() {
        assertThat(diverged().network().parameters().meanGradient()).containsOnly(0f);
    }

    @Test
    void goesOnOnceTheRateIsLowered() {
        Trainer trainer = diverged();
        double suggestion = trainer.divergence().orElseThrow().suggestion();
        long epochs = trainer.epochs();
        trainer.changeRates(trainer.spec().training().withLearningRate(suggestion));
        trainer.epoch();
        assertThat(trainer.divergence()).isEmpty();
        assertThat(trainer.epochs()).isEqualTo(epochs + 1);
        assertThat(trainer.evaluate().trainLoss()).isFinite();
    }
}
