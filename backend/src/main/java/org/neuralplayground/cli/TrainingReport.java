package org.neuralplayground.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.neuralplayground.data.SplitData;
import org.neuralplayground.frame.PointSampler;
import org.neuralplayground.spec.PlaygroundSpec;
import org.neuralplayground.train.Divergence;
import org.neuralplayground.train.Trainer;

/// A training from its start to its end.
///
/// @param spec what was trained
/// @param data its examples, in training order
/// @param initial where the network started
/// @param epochs those that were asked for and reached
/// @param divergence why training stopped early, where it did
record TrainingReport(
        PlaygroundSpec spec,
        SplitData data,
        Weights initial,
        List<ReportedEpoch> epochs,
        Optional<Divergence> divergence) {
    TrainingReport {
        epochs = List.copyOf(epochs);
    }

    /// Trains.
    ///
    /// @param epochs how many passes
    /// @param reported the epochs to look at, all in [0, epochs]
    /// @param side of the grid of outputs
    static TrainingReport of(
            PlaygroundSpec spec,
            int epochs,
            SortedSet<Integer> reported,
            int side,
            Progress progress) {
        Trainer trainer = new Trainer(spec);
        PointSampler points = new PointSampler(trainer);
        Weights initial = Weights.of(trainer.network());
        List<ReportedEpoch> seen = new ArrayList<>();
        for (int epoch = 0; epoch <= epochs; epoch++) {
            if (epoch > 0) {
                trainer.epoch();
            }
            if (trainer.divergence().isPresent()) {
                progress.epoch(epochs, epochs);
                break;
            }
            progress.epoch(epoch, epochs);
            if (reported.contains(epoch)) {
                seen.add(ReportedEpoch.of(epoch, trainer, points, side));
            }
        }
        return new TrainingReport(spec, trainer.data(), initial, seen, trainer.divergence());
    }
}
