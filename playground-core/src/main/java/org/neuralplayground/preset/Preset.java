package org.neuralplayground.preset;

import org.neuralplayground.model.ModelSpec;
import org.neuralplayground.spec.Rule;
import org.neuralplayground.spec.Subject;
import org.neuralplayground.spec.Violation;
import org.neuralplayground.train.TrainingPlan;

/// A playground with a name. Equal presets on equal data give equal numbers, bit for bit, on one
/// kind of kernel.
///
/// @param name in commands and links
/// @param plan whose seed also decides where the weights start
/// @param epochs passes over what is left to train on, in [1, [#MAX_EPOCHS]]
public record Preset(
        String name,
        PresetData data,
        ModelSpec network,
        TrainingPlan plan,
        ValidationPart validation,
        int epochs) {
    /// Each epoch is a row of the history, and some seconds at least.
    public static final int MAX_EPOCHS = 10_000;

    /// Checks the epochs, which a person may have asked for.
    ///
    /// @throws org.neuralplayground.spec.SpecException where they are outside
    public Preset {
        if (epochs < 1 || epochs > MAX_EPOCHS) {
            throw Violation.of(Subject.EPOCHS, Rule.RANGE, 1, MAX_EPOCHS, epochs).asException();
        }
    }

    /// The same for so many epochs.
    ///
    /// @throws org.neuralplayground.spec.SpecException where they are not in [1, [#MAX_EPOCHS]]
    public Preset withEpochs(int newEpochs) {
        return new Preset(name, data, network, plan, validation, newEpochs);
    }

    /// The same from other weights, with the examples in other orders.
    public Preset withSeed(long seed) {
        return new Preset(name, data, network, plan.withSeed(seed), validation, epochs);
    }
}
