package org.neuralplayground.preset;

import java.util.Optional;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.fit.FitPlan;
import org.neuralplayground.fit.Split;
import org.neuralplayground.model.StartSpec;
import org.neuralplayground.nn.Network;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.train.Metric;
import org.neuralplayground.train.ModelTrainer;
import org.neuralplayground.train.SparseExamples;
import org.neuralplayground.train.Workers;

/// A preset's training, from Keras' start: Glorot uniform weights, biases 0.
public final class PresetTraining {
    /// What is measured beside the loss.
    public static final Metric ACCURACY = new Metric.Accuracy();

    private PresetTraining() {}

    /// A training that has not begun.
    ///
    /// @param examples of the preset's data
    /// @param workers who computes the shards of a batch
    public static Fit start(Preset preset, PresetExamples examples, Workers workers) {
        FitPlan plan = FitPlan.of(preset.epochs(), ACCURACY);
        SparseExamples all = examples.training();
        Optional<Split> split = preset.validation().split(all.size());
        if (split.isEmpty()) {
            return new Fit(trainer(preset, all, workers), plan);
        }
        SparseExamples training = all.select(split.get().training());
        SparseExamples validation = all.select(split.get().validation());
        return new Fit(trainer(preset, training, workers), plan, validation);
    }

    private static ModelTrainer trainer(Preset preset, SparseExamples training, Workers workers) {
        SeedRandom random = new SeedRandom("weights " + preset.plan().seed());
        Network network = new Network(preset.network(), StartSpec.KERAS, random);
        return new ModelTrainer(network, preset.plan(), training, workers);
    }
}
