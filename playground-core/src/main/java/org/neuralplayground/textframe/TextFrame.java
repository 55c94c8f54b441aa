package org.neuralplayground.textframe;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.neuralplayground.fit.Fit;
import org.neuralplayground.frame.Grid;
import org.neuralplayground.train.Scores;

/// A text run at one moment, as a page shows it. Immutable.
///
/// Where a number is infinite or none, as in a training that broke, a grid has NaN in its place and
/// what is made of such numbers is missing; only the scores' losses are what they are.
///
/// @param epoch completed epochs
/// @param step updates
/// @param ending why training is over; empty while it goes on
/// @param bestEpoch that of the least validation loss so far, from 1
/// @param training loss and accuracy, see
///   [org.neuralplayground.textplayground.TextTrainer#training]
/// @param validation the same of the validation part, where there is one
/// @param words of each unit of the first layer those that excite and inhibit it most
/// @param groups units x groups: what the terms of a group add to the sum of a unit of the first
///   layer, in the mean over the shown texts; empty where that is an embedding
/// @param layers one for each drawn layer
/// @param decisions how the shown texts are decided
/// @param plane the last hidden layer of the shown texts in a plane; empty where there is no such
///   layer
/// @param sentence what was asked for; empty otherwise
public record TextFrame(
        int epoch,
        long step,
        Optional<Fit.Ending> ending,
        OptionalInt bestEpoch,
        Scores training,
        Optional<Scores> validation,
        List<UnitWords> words,
        Optional<Grid> groups,
        List<DrawnValues> layers,
        Decisions decisions,
        Optional<TextPlane> plane,
        Optional<SentenceReading> sentence) {
    public TextFrame {
        words = List.copyOf(words);
        layers = List.copyOf(layers);
    }
}
