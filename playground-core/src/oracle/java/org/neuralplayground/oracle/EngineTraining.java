package org.neuralplayground.oracle;

import org.neuralplayground.nn.Network;
import org.neuralplayground.nn.NetworkPass;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;

/// The engine's side: its own trainer, its own optimizer.
final class EngineTraining {

    /// One step from each batch.
    ///
    /// @param network Modified.
    static Trajectory run(Network network, OracleOptimizer optimizer, OracleBatches batches) {
        TrainingPlan plan =
                TrainingPlan.of(optimizer.spec())
                        .withLearningRate(optimizer.learningRate())
                        .withBatchSize(OracleBatches.SIZE)
                        .withShuffled(false);
        TableExamples examples = TableExamples.of(batches.inputs(), batches.labels());
        ModelTrainer trainer = new ModelTrainer(network, plan, examples);
        double[] losses = new double[OracleBatches.STEPS];
        trainer.observe(
                (pass, count) -> losses[Math.toIntExact(trainer.steps())] = meanLoss(pass, count));
        for (int step = 0; step < OracleBatches.STEPS; step++) {
            trainer.step();
        }
        return new Trajectory(network.parameters().values().clone(), losses);
    }

    private static double meanLoss(NetworkPass pass, int examples) {
        double sum = 0;
        for (int lane = 0; lane < examples; lane++) {
            sum += pass.network().loss().loss(pass.rawOutputs(), pass.targets(), lane);
        }
        return sum / examples;
    }

    private EngineTraining() {}
}
