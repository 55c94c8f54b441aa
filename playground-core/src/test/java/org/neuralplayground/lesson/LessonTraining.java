package org.neuralplayground.lesson;

import java.util.List;
import org.neuralplayground.model.LayerSpec;
import org.neuralplayground.model.LossSpec;
import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.model.Shape;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.optim.OptimizerSpec;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Activation;
import org.neuralplayground.train.Evaluator;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.TableExamples;
import org.neuralplayground.train.TrainingPlan;
import org.neuralplayground.train.WeightPenalty;

/// The networks of the lessons, how the small ones train, and what they answer then.
final class LessonTraining {
    static final LossSpec SIGMOID = new LossSpec.SigmoidCrossEntropy();
    static final LossSpec SOFTMAX =
            new LossSpec.SoftmaxCrossEntropy(LossSpec.SoftmaxCrossEntropy.Labels.INDEX);
    static final LossSpec SQUARED = new LossSpec.SquaredError();

    /// One dense layer of raw outputs.
    static ModelSpec model(int inputs, int outputs, LossSpec loss) {
        return new ModelSpec(
                new Shape.Features(inputs),
                List.of(new LayerSpec.Dense(outputs, Activation.LINEAR)),
                loss);
    }

    /// A hidden layer, then one of raw outputs.
    static ModelSpec model(
            int inputs, int hidden, Activation activation, int outputs, LossSpec loss) {
        return new ModelSpec(
                new Shape.Features(inputs),
                List.of(
                        new LayerSpec.Dense(hidden, activation),
                        new LayerSpec.Dense(outputs, Activation.LINEAR)),
                loss);
    }

    /// Keras' start: Glorot uniform weights, biases 0.
    static Network start(ModelSpec model, int seed) {
        return new Network(model, StartSpec.KERAS, new SeedRandom("lesson " + seed));
    }

    /// All examples in every step, at the optimizer's own learning rate, that is 0.01 for SGD.
    static TrainingPlan fullBatch(OptimizerSpec optimizer, LessonData data) {
        return TrainingPlan.of(optimizer).withBatchSize(data.size()).withShuffled(false);
    }

    /// A network after some steps of plain gradient descent at 0.01 with all examples.
    static Network descended(ModelSpec model, LessonData data, int seed, int steps) {
        return trained(model, fullBatch(OptimizerSpec.Sgd.defaults(), data), data, seed, steps);
    }

    /// A network after some steps.
    static Network trained(
            ModelSpec model, TrainingPlan plan, LessonData data, int seed, int steps) {
        ModelTrainer trainer = new ModelTrainer(start(model, seed), plan, data.examples());
        for (int step = 0; step < steps; step++) {
            trainer.step();
        }
        return trainer.network();
    }

    /// Sets all of a network's parameters.
    static void set(Network network, double... parameters) {
        for (int n = 0; n < network.parameters().size(); n++) {
            network.parameters().values()[n] = (float) parameters[n];
        }
    }

    /// The mean loss.
    static double loss(Network network, LessonData data) {
        return new Evaluator(network)
                .evaluate(data.examples(), List.of(), WeightPenalty.NONE)
                .loss();
    }

    /// What a network answers for one input.
    static float[] answers(Network network, double... input) {
        TableExamples asked =
                TableExamples.of(
                        LessonData.table(input),
                        LessonData.table(new double[network.loss().targetRows(network.outputs())]));
        return new Evaluator(network).predict(asked).toArray();
    }

    /// How many examples a network's decisions get right.
    static int right(Network network, LessonData data) {
        int right = 0;
        for (int example = 0; example < data.size(); example++) {
            float[] answers = answers(network, data.inputs()[example]);
            right += decision(answers) == (int) data.targets()[example][0] ? 1 : 0;
        }
        return right;
    }

    /// Class 1 from one half on, or the likeliest class.
    static int decision(float... answers) {
        if (answers.length == 1) {
            return answers[0] >= 0.5f ? 1 : 0;
        }
        int likeliest = 0;
        for (int n = 1; n < answers.length; n++) {
            likeliest = answers[n] > answers[likeliest] ? n : likeliest;
        }
        return likeliest;
    }

    private LessonTraining() {}
}
