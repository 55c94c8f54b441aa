package org.neuralplayground.fit;

import java.util.Optional;
import org.neuralplayground.train.Scores;

/// What an epoch has given.
///
/// @param epoch from 1 on
/// @param learningRate of its last step
/// @param training as Keras reports it: the mean over the examples as they passed in training, each
///   with the network as it was then, with dropout and the batch's statistics
/// @param validation of the network after the epoch, as it answers; empty where there is no
///   validation part
public record EpochRecord(
        int epoch, double learningRate, Scores training, Optional<Scores> validation) {

    /// The scores of the validation part.
    ///
    /// @throws IllegalArgumentException where there is none
    public Scores requireValidation() {
        return validation.orElseThrow(() ->
                new IllegalArgumentException(
                        "validation scores must be there, had none in epoch " + epoch));
    }
}
