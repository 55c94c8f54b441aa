package org.neuralplayground.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neuralplayground.dataset.NpzFile;
import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.dataset.SharedData;
import org.neuralplayground.dataset.Table;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.MersenneTwister;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;

/// Chollet, *Deep Learning with Python*, 3.6: house prices in thousands of dollars from 13
/// features, the 404 training rows of Keras' `load_data`, four folds, batches of 1.
@DisplayName("The lesson on house prices")
class BostonLessonTest {
    private static final int TRAINING_ROWS = 404;
    private static final int FEATURES = 13;

    private static final ModelSpec MODEL =
            new ModelSpec(
                    new Shape.Features(FEATURES),
                    List.of(
                            new LayerSpec.Dense(64, Activation.RELU),
                            new LayerSpec.Dense(64, Activation.RELU),
                            new LayerSpec.Dense(1, Activation.LINEAR)),
                    new LossSpec.SquaredError());

    @Test
    void missesByAboutTwoThousandDollarsOverFourFolds() throws IOException {
        Metric error = new Metric.MeanAbsoluteError();
        CrossValidation folds = crossValidation(FitPlan.of(100, error));
        assertThat(folds.folds()).hasSize(4);
        Monitored validation = Monitored.ofValidation(error);
        assertThat(folds.mean(validation)).isBetween(2.2, 2.7);
        double[] curve = folds.meanCurve(validation);
        double[] lastTen = Arrays.copyOfRange(curve, 90, 100);
        assertThat(Arrays.stream(lastTen).average().orElseThrow()).isBetween(2.3, 2.6);
    }

    private static CrossValidation crossValidation(FitPlan plan) throws IOException {
        try (NpzFile file = NpzFile.open(SharedData.file("boston_housing.npz"))) {
            Table x = file.array("x").toTable();
            Table y = file.array("y").toTable();
            RowSelection order = RowSelection.shuffled(x.rows(), new MersenneTwister(113));
            RowSelection training = order.select(RowSelection.range(0, TRAINING_ROWS));
            return CrossValidation.run(
                    KFold.of(TRAINING_ROWS, 4),
                    split -> start(x.select(training), y.select(training), split, plan));
        }
    }

    private static Fit start(Table x, Table y, Split split, FitPlan plan) {
        StandardScaler scaler = StandardScaler.fit(x.select(split.training()));
        TableExamples examples = TableExamples.of(scaler.scale(x), y);
        Network network = new Network(MODEL, StartSpec.KERAS, new SeedRandom("boston"));
        ModelTrainer trainer =
                new ModelTrainer(
                        network,
                        TrainingPlan.of(OptimizerSpec.RmsProp.defaults())
                                .withBatchSize(1)
                                .withSeed(4),
                        examples.select(split.training()));
        return new Fit(trainer, plan, examples.select(split.validation()));
    }
}
