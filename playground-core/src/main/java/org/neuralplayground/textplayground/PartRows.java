package org.neuralplayground.textplayground;

import org.neuralplayground.dataset.RowSelection;
import org.neuralplayground.random.SeedRandom;
import org.neuralplayground.spec.Check;
import org.neuralplayground.spec.Subject;

/// Which texts of a source train, which validate and which test: no text does two of these.
///
/// @param test none where the source has other texts for it
record PartRows(RowSelection training, RowSelection validation, RowSelection test) {
    /// The order is a property of the texts: the seed of the weights changes nothing in it, so that
    /// a training from other weights is measured on the same texts.
    private static final String ORDER = "order of the texts";

    /// The parts of texts that have others to test with, in the order that they came in: the first
    /// ones validate.
    ///
    /// @throws org.neuralplayground.spec.SpecException where none would be left to train on
    static PartRows inOrder(int texts, TextTrainingSpec training) {
        Check.range(Subject.TEXTS, texts, 1, Integer.MAX_VALUE);
        return parts(RowSelection.range(0, texts), 0, training.validation());
    }

    /// The parts of texts that have no others. All are shuffled, and not class by class, so that a
    /// part's classes are about as frequent as they are in all texts, not exactly. The first ones
    /// test, the share rounded down, but at least one text; those after them validate.
    ///
    /// @throws org.neuralplayground.spec.SpecException where none would be left to train on
    static PartRows shuffled(int texts, TextTrainingSpec training) {
        Check.range(Subject.TEXTS, texts, 2, Integer.MAX_VALUE);
        int test = Math.max(1, texts * training.testShare() / 100);
        return parts(
                RowSelection.shuffled(texts, new SeedRandom(ORDER)), test, training.validation());
    }

    private static PartRows parts(RowSelection order, int test, int validation) {
        Check.range(Subject.VALIDATION, validation, 0, order.size() - test - 1);
        int training = test + validation;
        return new PartRows(
                order.select(RowSelection.range(training, order.size())),
                order.select(RowSelection.range(test, training)),
                order.select(RowSelection.range(0, test)));
    }
}
